import { expect, it } from 'vitest';
import { searchOf } from '../../../test/support/searchOf.ts';
import { assessAnswer } from '../assessAnswer.ts';
import { extract } from './createExtractiveEngine.ts';
import { directness, directnessKind } from './directness.ts';

const search = searchOf({
  'returns.md': 'Unused goods can be returned within 30 days.',
  'discount.md': 'One discount code can be used per order.',
  'battery.md': 'A swollen battery is replaced free of charge.',
  'stores.md': 'Our stores open at ten.',
});

function judge(question: string): number {
  const { verifiers = [] } = extract(search, question).evidence;
  const found = verifiers.find(({ kind }) => kind === directnessKind);
  return found?.score ?? Number.NaN;
}

it('is high when the quoted sentence says everything that is asked', () => {
  expect(judge('Is a swollen battery replaced?')).toBeGreaterThan(0.85);
});

it.each([
  ['a word that is asked for and not said', 'Is a swollen Brightwave battery replaced?'],
  ['a second question without an answer', 'Is a swollen battery replaced? Who is the director?'],
  [
    'a short question whose story is not in the source',
    'We want fifteen pairs for the office. Any discount?',
  ],
])('is lower for %s', (_what, question) => {
  expect(judge(question)).toBeLessThan(0.6);
});

it('minds the story less when the question says by itself what is asked', () => {
  const story = 'My flight leaves on Sunday.';
  expect(judge(`${story} Is a swollen battery replaced free of charge?`)).toBeGreaterThan(
    judge(`${story} Any discount?`),
  );
});

it('caps the confidence of an answer that stands word for word in its source', () => {
  const answer = extract(search, 'We want fifteen pairs for the office. Any discount?');
  expect(answer.content).toContain('One discount code');
  expect(assessAnswer(answer).combined).toBeLessThan(0.6);
});

it('is not known when nothing was quoted', () => {
  expect(directness(search, [], [])).toEqual({ kind: directnessKind, score: null });
});
