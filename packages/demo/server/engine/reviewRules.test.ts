import { tierOf } from '@credence-ui/core/tier';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../calibration/policy.ts';
import { assessAnswer } from './assessAnswer.ts';
import type { EngineAnswer } from './engine.ts';

const policyText = 'The refund window is 30 days from the date of purchase.';

function answer(content: string, question: string, more: Partial<EngineAnswer> = {}): EngineAnswer {
  const said = content.replaceAll(' [1]', '');
  return {
    content,
    citations: [],
    consulted: [],
    evidence: {
      content,
      question,
      passages: [{ id: '1', text: said, score: 9 }],
      samples: [said, said],
      verifiers: [{ kind: 'answerability', score: 1 }],
    },
    ...more,
  };
}

const certified = { threshold: 0.85, lowestSelected: 0.85, selected: 80, errors: 0, pValue: 0.01 };
const risk = { targetError: 0.05, delta: 0.05, below: null };
const earned = { ...defaultPolicy, promises: [{ name: 'high', ...risk, certified }] };

it('lets a sound answer keep the best tier without a review', () => {
  const assessment = assessAnswer(
    answer(`${policyText} [1]`, 'What is the refund window?'),
    earned,
  );
  expect(assessment).toMatchObject({ tier: 'high' });
  expect(assessment.layers.at(-1)).toMatchObject({ name: 'review', verdict: 'pass' });
});

it.each([
  [
    'an answer of links only',
    answer('https://example.com/a [1] https://example.com/b [1]', 'Where is the example?'),
    'The answer consists of links only.',
  ],
  [
    'an answer that repeats the condition of the question',
    answer(
      'If the side stays silent, reset the headphones. [1]',
      'How do I reset my headphones when a side stays silent?',
    ),
    'The answer only repeats what was asked.',
  ],
  [
    'an answer that was cut off',
    answer(`${policyText} [1]`, 'What is the refund window?', { flaws: ['cut'] }),
    'The model stopped before its answer was complete.',
  ],
  [
    'an answer without a citation',
    answer(policyText, 'What is the refund window?', { flaws: ['citesNothing'] }),
    'The model cited none of the passages.',
  ],
  [
    'an answer with a claim that its sources do not hold',
    {
      ...answer(`${policyText} [1] Mars has two moons. [1]`, 'What is the refund window?'),
      evidence: {
        content: `${policyText} [1] Mars has two moons. [1]`,
        question: 'What is the refund window?',
        passages: [{ id: '1', text: policyText, score: 9 }],
        verifiers: [{ kind: 'answerability', score: 1 }],
      },
    },
    'A statement is not supported by the sources.',
  ],
])('never calls %s better than the second tier, and asks for a review', (_, given, reason) => {
  const assessment = assessAnswer(given);
  expect(assessment.tier).not.toBe('high');
  expect(assessment.reasons).toContain(reason);
  const review = assessment.layers.find(({ name }) => name === 'review');
  expect(review?.verdict).not.toBe('pass');
  expect(review?.reasons).toContain(reason);
});

it('leaves the confidence of such an answer as it is', () => {
  const question = 'What is the refund window?';
  const whole = assessAnswer(answer(`${policyText} [1]`, question));
  const cut = assessAnswer(answer(`${policyText} [1]`, question, { flaws: ['cut'] }));
  expect(cut.confidence).toBe(whole.confidence);
  expect([tierOf(cut.confidence).name, cut.tier]).toEqual(['high', 'medium']);
});

it('takes an answer that says yes to a figure for an answer', () => {
  const given = answer(
    `${policyText} [1]`,
    'Is the refund window 30 days from the date of purchase?',
  );
  expect(assessAnswer(given, earned).tier).toBe('high');
});

it('asks for a review of the best answer while no labels certify its tier', () => {
  const { tier, layers, abstain } = assessAnswer(
    answer(`${policyText} [1]`, 'What is the refund window?'),
  );
  expect([tier, abstain]).toEqual(['medium', false]);
  expect(layers.at(-1)).toMatchObject({ name: 'review', verdict: 'warn' });
});
