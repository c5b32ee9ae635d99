import { expect, it } from 'vitest';
import { ageIn } from './age.ts';

const now = Date.parse('2026-02-12T12:00:00Z');

it.each([
  ['2026-02-12T11:58:00Z', '2 min'],
  ['2026-02-12T10:40:00Z', '1 hr'],
  ['2026-02-10T11:00:00Z', '2 days'],
  ['2026-02-12T11:59:30Z', null],
  ['2026-02-12T12:05:00Z', null],
  ['yesterday', null],
])('says how long ago %s was: %s', (at, age) => {
  expect(ageIn(at, now, 'en')).toBe(age);
});
