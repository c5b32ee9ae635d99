import { expect, it } from 'vitest';
import { isRefusal } from './isRefusal.ts';

const failure = (code?: string) =>
  Object.assign(new Error('failed'), code === undefined ? {} : { code });

it.each([
  ['42P01', true, 'no such table'],
  ['22021', true, 'a character that cannot be stored'],
  ['08006', false, 'the connection broke'],
  ['53300', false, 'too many connections'],
  ['57P01', false, 'it is shutting down'],
  ['ECONNREFUSED', false, 'nobody listens'],
  ['EPIPE', false, 'the wire is cut'],
  [undefined, false, 'no code at all'],
])('takes %s for a refusal: %s (%s)', (code, expected) => {
  expect(isRefusal(failure(code))).toBe(expected);
});
