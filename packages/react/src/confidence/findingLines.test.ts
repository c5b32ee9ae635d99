import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingText } from '@credence-ui/core/signal';
import { expect, it } from 'vitest';
import { findingMessages } from '../provider/messages/reasons.ts';
import { findingLines } from './ReasonsPanel.tsx';

const core = join(import.meta.dirname, '../../../core/src/signal/findings.ts');
const codes = [...readFileSync(core, 'utf8').matchAll(/^ {4}'([a-z]+\.[a-z]+)':/gm)].map(
  ([, code = '']) => code,
);
const layer = { name: 'review', verdict: 'warn', reasons: ['As the server said it.'] } as const;
const one = (code: string, figures = {}) =>
  ({ code, layer: 'review', verdict: 'warn', figures }) as const;
const say = (code: string, figures = {}, locale = 'en', words = {}) =>
  findingLines(layer, [one(code, figures)], { words, locale })[0];

const figures = [
  { held: 1, all: 3, claims: 3, contradicted: 1, contradicting: 1, samples: 2, share: 0.285 },
  { held: 2, all: 3, claims: 1, contradicted: 2, contradicting: 2, samples: 1, share: 1 },
  { held: 3, all: 3, claims: 0, contradicted: 0, contradicting: 0, samples: 5, share: 0.005 },
  { held: 1, all: 1, claims: 1, contradicted: 1, contradicting: 1, samples: 1, share: 0 },
  { share: 0.2996 },
  { share: 0.2999999 },
].map((each) => ({ kind: 'judge', problem: 'Why.', text: 'Because.', ...each }));

it('has a sentence for every code of core, and for no other', () => {
  expect(codes.length).toBeGreaterThan(20);
  expect(Object.keys(findingMessages).sort()).toEqual([...codes].sort());
});

it.each(codes)('says %s in English as core does', (code) => {
  const bound = code === 'confidence.below' ? { bound: 0.3 } : {};
  for (const each of figures.map((given) => ({ ...given, ...bound })))
    expect(say(code, each)).toBe(findingText(one(code, each)));
});

it.each([
  ['de', { share: 0.824 }, 'confidence.evidence', '82\u00a0%'],
  ['de', { share: 0.2996, bound: 0.3 }, 'confidence.below', '29,96\u00a0%|30\u00a0%'],
  ['en', { share: 0.2996, bound: 0.3 }, 'confidence.below', '29.96%|30%'],
])('writes shares as %s does, and two that differ never alike', (locale, given, code, text) => {
  const words = {
    [code]: ({ share, bound = '' }: Record<string, unknown>) =>
      [share, bound].filter(Boolean).join('|'),
  };
  expect(say(code, given, locale, words)).toBe(text);
});

it.each([
  ['its own text', { text: 'The price is old.' }, 'The price is old.'],
  ['its code', {}, 'shop.price'],
])('says %s of a finding that nobody has words for', (_what, given, text) => {
  expect(say('shop.price', given)).toBe(text);
});

it.each(['constructor', '__proto__', 'toString'])(
  'takes the code %s for no word of its own',
  (code) => {
    expect(say(code)).toBe(code);
  },
);

it('gives the reasons of the layer where there are no findings', () => {
  expect(findingLines(layer, [], { words: {}, locale: 'en' })).toEqual(layer.reasons);
});

it('says of a layer without findings that nothing was found out', () => {
  const bare = { name: 'validation', verdict: 'unknown', reasons: ['Nothing.'] } as const;
  const lines = findingLines(bare, [one('review.none')], { words: {}, locale: 'en' });
  expect(lines).toEqual(['Nothing was checked.']);
});
