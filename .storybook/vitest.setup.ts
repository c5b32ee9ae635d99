import { afterEach, beforeEach, expect, vi } from 'vitest';

const said = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') };

beforeEach(() => {
  said.error.mockClear();
  said.warn.mockClear();
});

afterEach(() => {
  expect(said.error.mock.calls, 'a story writes no error to the console').toEqual([]);
  expect(said.warn.mock.calls, 'a story writes no warning to the console').toEqual([]);
});
