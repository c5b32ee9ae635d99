import { expect, it } from 'vitest';
import { assignVariant } from '@credence-ui/insights';
import { sampleRatio } from './experiments/index.ts';
import { murmur } from './murmur.ts';

const two = { name: 'prompt', variants: [{ name: 'a' }, { name: 'b' }] };
const keys = (n: number) => Array.from({ length: n }, (_, i) => `session-${i}`);
// Published values of MurmurHash3_x86_32 with seed 0.
it.each([
  ['', 0],
  ['test', 0xba6bd213],
  ['Hello, world!', 0xc0363e43],
  ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
])('hashes "%s" as everybody does', (text, hash) => {
  expect(murmur(text)).toBe(hash);
});

it('is the same on every machine', () => {
  const hash = murmur('prompt/agent-7');
  expect(assignVariant('agent-7', two)).toBe(hash < 2 ** 31 ? 'a' : 'b');
});

it('gives keys their shares, sessions that count up too', () => {
  const shares = [0.5, 0.3, 0.2];
  const variants = shares.map((share, i) => ({ name: `${i}`, share }));
  const counts = shares.map(() => 0);
  for (const key of keys(200_000)) {
    const variant = Number(assignVariant(key, { name: 'shares', variants }));
    counts[variant] = (counts[variant] ?? 0) + 1;
  }
  expect(sampleRatio(counts, shares)).toBeGreaterThan(0.001);
});

it('assigns two experiments independently', () => {
  const table = [0, 0, 0, 0];
  for (const key of keys(50_000)) {
    const cell =
      2 * Number(assignVariant(key, two) === 'b') +
      Number(assignVariant(key, { ...two, name: 'engine' }) === 'b');
    table[cell] = (table[cell] ?? 0) + 1;
  }
  expect(sampleRatio(table, [1, 1, 1, 1])).toBeGreaterThan(0.001);
});

it('assigns nobody to a variant without a share', () => {
  const variants = [{ name: 'a', share: 0 }, { name: 'b' }, { name: 'c', share: 0 }];
  const named = new Set(keys(1000).map((key) => assignVariant(key, { name: 'x', variants })));
  expect([...named]).toEqual(['b']);
});

it.each([
  [[], 'the shares of an experiment must be 0 or more'],
  [[{ name: 'a', share: 0 }], 'the shares of an experiment must be 0 or more'],
  [[{ name: 'a', share: NaN }], 'the shares of an experiment must be 0 or more'],
  [[{ name: 'a' }, { name: 'a' }], 'two variants have the same name'],
])('refuses %o', (variants, message) => {
  expect(() => assignVariant('key', { name: 'x', variants })).toThrow(message);
});
