import { expect, it } from 'vitest';
import { availabilityOf } from './availabilityOf.ts';
import { openingHoursProblem } from './openingHours.ts';
import type { OpeningHours } from './openingHours.ts';

const weekly = [{ days: ['mon'], from: '09:00', to: '17:00' }];
const of = (change: object) => ({ timeZone: 'UTC', weekly, ...change });
const interval = (from: unknown, to: unknown) => of({ weekly: [{ days: ['mon'], from, to }] });

it.each<[unknown, string | null]>([
  [of({}), null],
  [of({ exceptions: [{ date: '2028-02-29', open: [] }] }), null],
  [null, 'Opening hours are not an object.'],
  [of({ timeZone: 'Mars/Olympus' }), 'The time zone "Mars/Olympus" is not known.'],
  [of({ timeZone: undefined }), 'The time zone undefined is not known.'],
  [of({ weekly: {} }), '"weekly" is not a list.'],
  [of({ exceptions: 'none' }), '"exceptions" is not a list.'],
  [of({ weekly: [null] }), 'null has no days.'],
  [of({ weekly: [{ days: ['Monday'], from: '09:00', to: '17:00' }] }), '"Monday" is no weekday.'],
  [interval('9:00', '17:00'), '"9:00" is no time at which to open.'],
  [interval('24:00', '17:00'), '"24:00" is no time at which to open.'],
  [interval('09:00', '25:00'), '"25:00" is no time at which to close.'],
  [interval('09:00', '09:00'), 'From 09:00 to 09:00 is no interval.'],
  [of({ exceptions: [{ date: '2026-02-30', open: [] }] }), '"2026-02-30" is no date.'],
  [of({ exceptions: [{ date: '2026-12-25' }] }), 'The exception of 2026-12-25 has no list "open".'],
  [
    of({
      exceptions: [
        { date: '2026-12-25', open: [] },
        { date: '2026-12-25', open: [] },
      ],
    }),
    '"2026-12-25" has two exceptions.',
  ],
])('says of %j: %s', (hours, problem) => {
  const said = openingHoursProblem(hours);
  if (problem === null) expect(said).toBeNull();
  else expect(said).toContain(problem);
});

it('refuses by the same words to say when hours that cannot be used are open', () => {
  const hours = interval('9', '17') as unknown as OpeningHours;
  expect(() => availabilityOf(hours, 0)).toThrow('Credence: "9" is no time at which to open.');
});
