import { expect, it } from 'vitest';
import { isRefusal } from './isRefusal.ts';

const failure = (code?: string) =>
  Object.assign(new Error('failed'), code === undefined ? {} : { code });

it.each([
  { what: 'no such table', code: '42P01', refused: true },
  { what: 'a character that cannot be stored', code: '22021', refused: true },
  { what: 'a broken connection', code: '08006', refused: false },
  { what: 'too many connections', code: '53300', refused: false },
  { what: 'a shutdown', code: '57P01', refused: false },
  { what: 'nobody who listens', code: 'ECONNREFUSED', refused: false },
  { what: 'a cut wire', code: 'EPIPE', refused: false },
  { what: 'no code at all', code: undefined, refused: false },
])('answers $refused for $what', ({ code, refused }) => {
  expect(isRefusal(failure(code))).toBe(refused);
});
