import { expect, it } from 'vitest';
import { reviewMode } from './reviewMode.ts';

it.each([
  [{ tone: 'positive' }, 'off'],
  [{ tone: 'caution' }, 'confirm'],
  [{ tone: 'neutral' }, 'confirm'],
  [{ tone: 'negative' }, 'write'],
  [{ tone: 'positive', requiresHumanReview: true }, 'confirm'],
  [{ tone: 'negative', requiresHumanReview: true }, 'write'],
  [{ tone: 'positive', policy: { positive: 'sources' } }, 'sources'],
  [{ tone: 'caution', policy: { caution: 'off' }, requiresHumanReview: true }, 'confirm'],
  [{ tone: 'positive', abstain: true, policy: { positive: 'off' } }, 'write'],
] as const)('for %o asks for %s', (question, mode) => {
  expect(reviewMode(question)).toBe(mode);
});
