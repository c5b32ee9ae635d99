import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { createAssessor } from './createAssessor.ts';
import { steadyTier } from './steadyTier.ts';

const evidence = {
  question: 'How long is the refund window?',
  passages: [
    {
      id: 'a',
      text: 'The refund window is 30 days from purchase. Shipping fees are not refunded.',
    },
    { id: 'b', text: 'Gift cards are valid for two years. They cannot be exchanged for money.' },
  ],
  samples: ['The refund window is 30 days.', 'You have 30 days. Shipping fees are not refunded.'],
};
const sentence = fc.constantFrom(
  'The refund window is 30 days from purchase.',
  'Shipping fees are refunded within 14 days, and gift cards are valid for two years.',
  'Does that help you?',
  'You can exchange a gift card for money at any store.',
  'See section 4. Then call us.',
);
const answer = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

describe('createAssessor', () => {
  it('ends with what assess says, and on the way with what it says of the finished sentences', () => {
    fc.assert(
      fc.property(answer, fc.infiniteStream(fc.integer({ min: 1, max: 30 })), (content, sizes) => {
        const assessor = createAssessor(evidence, { tierMargin: 0 });
        let end = 0;
        for (const size of sizes) {
          end += size;
          const soFar = assessor.push(content.slice(0, end));
          const known = content.slice(0, assessor.end);
          expect(soFar).toEqual(assess({ ...evidence, content: known }));
          if (end >= content.length) break;
        }
        expect(assessor.finish(content)).toEqual(assess({ ...evidence, content }));
      }),
      {},
    );
  });

  it('is unknown before the first sentence is finished', () => {
    expect(createAssessor(evidence).push('The refund').confidence).toBeNull();
  });
});

describe('steadyTier', () => {
  it.each([
    [0.86, null, 'high'],
    [0.83, 'high', 'high'],
    [0.81, 'high', 'medium'],
    [0.86, 'medium', 'medium'],
    [0.88, 'medium', 'high'],
    [0.58, 'medium', 'medium'],
    [0.2, 'high', 'low'],
    [null, 'high', 'unknown'],
    [0.7, 'unknown', 'medium'],
  ])('shows for %s after %s the tier %s', (confidence, shown, tier) => {
    expect(steadyTier(confidence, shown)).toBe(tier);
  });

  it('never shows another tier for a confidence that moves less than the margin', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, fc.double({ min: -0.03, max: 0.03, noNaN: true }), (first, step) => {
        const shown = steadyTier(first, null);
        const moved = Math.min(1, Math.max(0, first + step));
        expect(steadyTier(moved, shown)).toBe(shown);
      }),
    );
  });
});
