import fc from 'fast-check';
import { expect, it } from 'vitest';
import { availabilityOf } from './availabilityOf.ts';
import type { Availability } from './availabilityOf.ts';
import { weekdays } from './openingHours.ts';
import type { OpenInterval, OpeningHours } from './openingHours.ts';

const minute = 60_000;
const day = 1440 * minute;
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office: OpeningHours = {
  timeZone: 'Europe/Berlin',
  weekly: [{ days: workdays, from: '09:00', to: '17:00' }],
  exceptions: [
    { date: '2026-12-24', open: [{ from: '09:00', to: '12:00' }] },
    { date: '2026-12-25', open: [] },
  ],
};
const at = (time: string) => Date.parse(time);
const always: OpeningHours = {
  timeZone: 'UTC',
  weekly: [{ days: weekdays, from: '00:00', to: '24:00' }],
};
const night = (timeZone: string): OpeningHours => ({
  timeZone,
  weekly: [{ days: weekdays, from: '22:00', to: '02:30' }],
});

it.each<[string, OpeningHours, string, Availability]>([
  ['on a working day', office, '2026-11-27T10:00Z', open('2026-11-27T16:00Z')],
  ['at the minute of opening', office, '2026-11-27T08:00Z', open('2026-11-27T16:00Z')],
  ['at the minute of closing', office, '2026-11-27T16:00Z', closed('2026-11-30T08:00Z')],
  ['before a change of clocks', office, '2026-03-27T16:00Z', closed('2026-03-30T07:00Z')],
  ['on a shorter day', office, '2026-12-24T09:00Z', open('2026-12-24T11:00Z')],
  ['before a holiday', office, '2026-12-24T11:00Z', closed('2026-12-28T08:00Z')],
  ['over midnight', night('UTC'), '2026-11-27T01:00Z', open('2026-11-27T02:30Z')],
  [
    'when the hour of closing is skipped',
    night('Europe/Berlin'),
    '2026-03-28T23:00Z',
    open('2026-03-29T01:00Z'),
  ],
  [
    'when the hour of closing comes twice',
    night('Europe/Berlin'),
    '2026-10-24T22:00Z',
    open('2026-10-25T00:30Z'),
  ],
  ['when it never closes', always, '2026-11-27T01:00Z', { open: true, closesAt: null }],
  [
    'when it never opens',
    { timeZone: 'UTC', weekly: [] },
    '2026-11-27T01:00Z',
    { open: false, opensAt: null },
  ],
])('says whether people answer %s', (_, hours, now, expected) => {
  expect(availabilityOf(hours, at(now))).toEqual(expected);
});

it('opens on the day after one that the calendar there leaves out', () => {
  const hours: OpeningHours = { ...office, timeZone: 'Pacific/Apia', exceptions: [] };
  // The clocks of Samoa went from Thursday, 29 December 2011, to Saturday.
  expect(availabilityOf(hours, at('2011-12-30T04:00Z'))).toEqual(closed('2012-01-01T19:00Z'));
});

it('goes on in the next interval where one touches it', () => {
  const weekly = [
    { days: workdays, from: '09:00', to: '12:00' },
    { days: workdays, from: '12:00', to: '17:00' },
  ];
  expect(availabilityOf({ timeZone: 'UTC', weekly }, at('2026-11-27T10:00Z'))).toEqual(
    open('2026-11-27T17:00Z'),
  );
});

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Havana',
  'Asia/Beirut',
];
const interval = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]): OpenInterval => ({ from: clock(from), to: clock(to) }));
const someHours = fc.record({
  timeZone: fc.constantFrom(...zones),
  weekly: fc.array(
    fc
      .tuple(interval, fc.subarray([...weekdays], { minLength: 1 }))
      .map(([one, days]) => ({ ...one, days })),
    { maxLength: 3 },
  ),
  exceptions: fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: -1, max: 4 }),
      open: fc.array(interval, { maxLength: 2 }),
    }),
    { maxLength: 2, selector: (one) => one.date },
  ),
});
// Weeks in which clocks change somewhere, and one in which they do not.
const someStart = fc
  .constantFrom(
    ...[
      '2026-03-07',
      '2026-03-28',
      '2026-04-04',
      '2026-10-03',
      '2026-10-24',
      '2026-10-31',
      '2026-07-01',
    ],
  )
  .map((date) => at(`${date}T00:00Z`));

it('agrees with a clock that is read every minute', () => {
  fc.assert(
    fc.property(someHours, someStart, fc.nat({ max: 1440 * 2 }), (raw, start, ahead) => {
      const dateOf = (days: number) => new Date(start + days * day).toISOString().slice(0, 10);
      const hours: OpeningHours = {
        ...raw,
        exceptions: raw.exceptions.map((one) => ({ ...one, date: dateOf(one.date) })),
      };
      const now = start + ahead * minute;
      const scan = scanMinutes(hours, start - 3 * day, now + 4 * day);
      const state = scan(now);
      let change = now;
      while (change < now + 4 * day && scan(change) === state) change += minute;
      const found = availabilityOf(hours, now);
      expect(found.open).toBe(state);
      const told = found.open ? found.closesAt : found.opensAt;
      if (change < now + 4 * day) expect(told).toBe(change);
      else expect(told ?? Infinity).toBeGreaterThanOrEqual(change);
    }),
    { numRuns: 60 },
  );
});

/** Reads the clock minute by minute and starts and stops each interval when its time has come. */
function scanMinutes(hours: OpeningHours, first: number, end: number): (time: number) => boolean {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: hours.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const opens = new Map<number, number>();
  let past = shownAt(format, first - minute);
  for (let time = first; time < end; time += minute) {
    const shown = shownAt(format, time);
    if (shown <= past) continue;
    for (let each = past + minute; each <= shown; each += minute) opens.set(each, time);
    past = shown;
  }
  const spans = [...opens.keys()].flatMap((shown) => {
    const { date, time, weekday } = named(shown);
    const special = hours.exceptions?.find((one) => one.date === date);
    const begun = special?.open ?? hours.weekly.filter(({ days }) => days.includes(weekday));
    return begun
      .filter(({ from }) => from === time)
      .map(({ from, to }) => {
        const midnight = shown - lengthOf(from);
        const last = midnight + (to > from ? 0 : day) + lengthOf(to);
        return [opens.get(shown) ?? 0, opens.get(last) ?? Infinity] as const;
      });
  });
  return (time) => spans.some(([from, to]) => from <= time && time < to);
}

function shownAt(format: Intl.DateTimeFormat, time: number): number {
  return at(`${format.format(time).replace(' ', 'T')}Z`);
}

function named(shown: number) {
  const date = new Date(shown);
  const text = date.toISOString();
  return {
    date: text.slice(0, 10),
    time: text.slice(11, 16),
    weekday: weekdays[date.getUTCDay()] ?? 'sun',
  };
}

function lengthOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute;
}

function clock(quarter: number): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
}

function open(time: string): Availability {
  return { open: true, closesAt: at(time) };
}

function closed(time: string): Availability {
  return { open: false, opensAt: at(time) };
}
