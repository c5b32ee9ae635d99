import { afterEach, expect, it, vi } from 'vitest';
import { warnOnce } from './index.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('says a thing once a page', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  warnOnce('Credence: one.');
  warnOnce('Credence: one.');
  warnOnce('Credence: two.');
  expect(warn.mock.calls).toEqual([['Credence: one.'], ['Credence: two.']]);
});

it('says nothing in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  warnOnce('Credence: three.');
  expect(warn).not.toHaveBeenCalled();
});
