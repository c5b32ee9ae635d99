import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepEqual } from './index.ts';

it('gives back the very same value when nothing changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(keepEqual(value, structuredClone(value))).toBe(value);
    }),
  );
});

it('always equals the new value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(keepEqual(before, now)).toEqual(now);
    }),
  );
});

it('keeps what did not change within what did', () => {
  const before = { id: 'a', citations: [{ id: '1' }, { id: '2', span: { start: 0, end: 2 } }] };
  const now = { id: 'b', citations: [{ id: '3' }, { id: '2', span: { start: 0, end: 2 } }] };
  const kept = keepEqual(before, now);
  expect(kept).toEqual(now);
  expect(kept.citations[1]).toBe(before.citations[1]);
});

it.each([
  ['a field that is gone', { a: 1, b: undefined }, { a: 1 }],
  ['a field that came', { a: 1 }, { a: 1, b: undefined }],
  ['a shorter list', [1, 2], [1]],
  ['a list for an object', { 0: 1 }, [1]],
])('tells %s', (_, before, now) => {
  const kept: unknown = keepEqual(before, now);
  expect(kept).toStrictEqual(now);
  expect(kept).not.toBe(before);
});
