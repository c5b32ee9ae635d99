import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signal } from '../response/response.ts';
import { words } from '../text/words.ts';
import { agreement } from './agreement.ts';
import { grounding } from './grounding.ts';
import { retrievalRelevance } from './retrieval.ts';

const word = fc.constantFrom(
  'refund',
  'window',
  '30',
  '45',
  'days',
  'not',
  'the',
  'shipping',
  '返金',
  '😀',
  '$5',
  'שלום',
);
const sentence = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(' '));
const text = fc.oneof(
  fc.array(sentence, { maxLength: 4 }).map((parts) => parts.join('. ')),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(text, { maxLength: 5 });
const valuesOf = ({ value, details }: Signal) => [value, ...Object.values(details)];
const said = (part: string) => words(part).map((each) => each.text);
const policy = 'The refund window is 30 days from purchase. Shipping fees are not refunded.';

describe('every signal', () => {
  it('stays in [0, 1] or null, with no NaN anywhere, whatever the text', () => {
    fc.assert(
      fc.property(text, text, texts, (content, question, others) => {
        const passages = others.map((each) => ({ text: each, score: 1 }));
        const signals = [
          agreement(others, { answer: content }),
          agreement(others),
          grounding(content, passages),
          retrievalRelevance(passages, { content, question }),
        ];
        for (const signal of signals) {
          expect(signal.value === null || (signal.value >= 0 && signal.value <= 1)).toBe(true);
          for (const each of valuesOf(signal))
            expect(each === null || Number.isFinite(each)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of samples or passages', () => {
    fc.assert(
      fc.property(text, texts, (content, others) => {
        const passages = others.map((each) => ({ text: each }));
        const turned = [...others].reverse();
        const turnedPassages = [...passages].reverse();
        expect(agreement(turned).value).toBe(agreement(others).value);
        expect(agreement(turned, { answer: content })).toEqual(
          agreement(others, { answer: content }),
        );
        expect(grounding(content, turnedPassages).value).toBe(grounding(content, passages).value);
        expect(retrievalRelevance(turnedPassages, { content })).toEqual(
          retrievalRelevance(passages, { content }),
        );
      }),
    );
  });
});

describe('agreement', () => {
  it('is whole among equal answers and lower where a number differs', () => {
    const same = agreement(['Thirty days.', '30 days.', '30 days'], { answer: '30 days.' });
    expect(same.value).toBe(1);
    const other = agreement(['Refunds take 60 days.'], { answer: 'Refunds take 30 days.' });
    expect(other.value).toBeLessThan(0.5);
  });

  it('ignores markers, whose numbers are no facts', () => {
    expect(agreement(['It is 30 days [2].'], { answer: 'It is 30 days [1].' }).value).toBe(1);
  });

  it('is not brought to nothing by one number that samples do not share', () => {
    const answer =
      'A loan is renewed twice in your account, unless somebody else has reserved the book before.';
    const samples = [answer, `${answer} The desk helps until 18 o'clock.`];
    expect(agreement(samples, { answer }).value).toBeGreaterThan(0.6);
  });

  it('marks the sentence that no sample repeats', () => {
    const answer = 'Refunds take 30 days. Gift cards never expire.';
    const { sentences } = agreement(['Refunds take 30 days.', 'Refunds take 30 days.'], { answer });
    expect(sentences.map(({ span }) => answer.slice(span.start, span.end))).toEqual([
      'Refunds take 30 days.',
      'Gift cards never expire.',
    ]);
    expect(sentences[0]?.support).toBe(1);
    expect(sentences[1]?.support).toBeLessThan(0.3);
  });

  it.each([
    [[], { answer: 'x' }],
    [['one'], {}],
    [[], {}],
  ])('is not known from %j', (samples, options) => {
    expect(agreement(samples, options).value).toBeNull();
  });

  it('takes equality and similarity from outside, and a NaN for not known', () => {
    const equivalent = (one: string, other: string) => Number(one) === Number(other);
    expect(agreement(['42.0', '41'], { answer: '42', equivalent }).value).toBe(0.5);
    expect(agreement(['a', 'b', 'c'], { similarity: () => 0.3 }).value).toBeCloseTo(0.3, 12);
    expect(agreement(['a', 'b'], { similarity: () => NaN }).value).toBeNull();
  });
});

describe('grounding', () => {
  it('finds every exact quote fully grounded, where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(
          sentence.filter((each) => each.trim() !== ''),
          { minLength: 1 },
        ),
        fc.nat(),
        (parts, at) => {
          const quote = parts[at % parts.length] ?? '';
          const passage = parts.join('. ');
          const { value, claims } = grounding(quote, [{ text: 'Elsewhere.' }, { text: passage }]);
          expect(value === null || value === 1).toBe(true);
          for (const { span, evidence } of claims) {
            expect(evidence).not.toBeNull();
            const found = passage.slice(evidence?.span.start, evidence?.span.end);
            expect(evidence?.passage).toBe(1);
            expect(said(found)).toEqual(said(quote.slice(span.start, span.end)));
          }
        },
      ),
    );
  });

  it.each([
    ['the words of a passage', 'The refund window is 30 days [1].', 0.9, 1],
    ['another number', 'The refund window is 45 days.', 0, 0.4],
    ['the opposite', 'Shipping fees are refunded.', 0, 0.45],
    ['another subject', 'Paris is the capital of France.', 0, 0.1],
  ])('rates %s', (_what, content, low, high) => {
    const { value } = grounding(content, [{ text: policy }]);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  it('judges statements, not greetings or questions', () => {
    const content = 'Hi Anna,\n\nThanks for asking. Can you wait? The refund window is 30 days.';
    const { claims } = grounding(content, [{ text: policy }]);
    expect(claims.map(({ span }) => content.slice(span.start, span.end))).toEqual([
      'The refund window is 30 days.',
    ]);
  });

  it('counts the numbers that no passage holds', () => {
    const { details } = grounding('Refunds take 30 days and cost 7 dollars.', [{ text: policy }]);
    expect(details).toMatchObject({ numbers: 2, numbersFound: 1, claims: 1 });
  });

  it('takes entailment from outside, and a NaN for not known', () => {
    const passages = [{ text: policy }];
    expect(grounding('Money comes back.', passages, { entails: () => 0.8 }).value).toBe(0.8);
    expect(grounding('Money comes back.', passages, { entails: () => NaN }).value).toBeNull();
  });

  it('is not known without passages or without claims', () => {
    expect(grounding('The window is 30 days.', []).value).toBeNull();
    expect(grounding('Hello!', [{ text: policy }]).value).toBeNull();
  });
});

describe('retrievalRelevance', () => {
  const about = (question: string) =>
    retrievalRelevance([{ text: policy }], { content: 'x', question }).value;

  it('tells a question that the passages are about from one that they are not', () => {
    expect(about('How long do I have to get a refund?')).toBe(1);
    expect(about('What is the capital of France?')).toBe(0);
  });

  it('judges a letter by what it asks', () => {
    expect(
      about('My cat chewed the blender yesterday. Is the refund window over?'),
    ).toBeGreaterThan(0.6);
  });

  it.each([
    ['equal scores', [2, 2], 0.5],
    ['one passage', [7], 1],
    ['a missing score', [2, undefined], null],
    ['an infinite score', [2, Infinity], null],
    ['a negative score', [2, -1], null],
  ])('reads scores of unknown scale: %s', (_what, scores, topShare) => {
    const passages = scores.map((score) => ({
      text: policy,
      ...(score !== undefined && { score }),
    }));
    expect(retrievalRelevance(passages, { content: policy }).details['topShare']).toBe(topShare);
  });
});
