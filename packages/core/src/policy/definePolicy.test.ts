import { expect, it } from 'vitest';
import { defaultTiers } from '../tier/tier.ts';
import { definePolicy } from './definePolicy.ts';
import type { PolicyInput } from './definePolicy.ts';
import { defaultPolicy } from './policy.ts';

it('completes what is given from the default policy', () => {
  const policy = definePolicy({
    version: '2026-03',
    review: { positive: 'confirm' },
    fallback: { hasFaq: true },
  });
  expect(policy).toEqual({
    ...defaultPolicy,
    version: '2026-03',
    review: { ...defaultPolicy.review, positive: 'confirm' },
    fallback: { hasFaq: true },
  });
  expect(definePolicy()).toEqual(defaultPolicy);
});

it('completes it from another policy, and keeps its name while nothing differs', () => {
  const base = definePolicy({ version: 'a', abstainBelow: 0.2 });
  expect(definePolicy({ abstainBelow: 0.2 }, base)).toEqual(base);
  expect(definePolicy({ requireCitations: true }, base)).toMatchObject({
    abstainBelow: 0.2,
    requireCitations: true,
  });
});

it('names a policy without a version by its content, the same each time', () => {
  const [one, same, other] = [0.2, 0.2, 0.3].map(
    (abstainBelow) => definePolicy({ abstainBelow }).version,
  );
  expect(one).toMatch(/^policy-[0-9a-f]{8}$/);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

it('is plain JSON, which gives the same policy again', () => {
  const policy = definePolicy({
    review: { reviewBelow: 0.9 },
    links: { imagePrefixes: ['https://cdn.example/'] },
  });
  expect(definePolicy(JSON.parse(JSON.stringify(policy)) as PolicyInput)).toEqual(policy);
});

it('sorts tiers and takes undefined for not given', () => {
  const input = {
    tiers: [...defaultTiers].reverse(),
    abstainBelow: undefined,
  } as unknown as PolicyInput;
  expect(definePolicy(input)).toEqual(defaultPolicy);
});

it.each([
  [{ abstain: 0.3 }, 'abstain is no field of a policy. Use one of version, tiers'],
  [{ review: { high: 'off' } }, 'review.high is no field of a policy. Use one of positive'],
  [{ fallback: { faq: true } }, 'fallback.faq is no field'],
  [{ links: { http: true } }, 'links.http is no field'],
  [{ version: ' ' }, 'version is " ". Give a name'],
  [{ tiers: 'default' }, 'tiers is "default". Give a list'],
  [{ tiers: [] }, '0 tiers are given. Define 2 to 5.'],
  [{ abstainBelow: 30 }, 'abstainBelow is 30. Give a number from 0 to 1.'],
  [{ abstainBelow: NaN }, 'abstainBelow is null. Give a number'],
  [{ review: 'confirm' }, 'review is "confirm". Give an object'],
  [{ review: { caution: 'look' } }, 'review.caution is "look". Give one of off, confirm'],
  [{ review: { byTier: { medium: 'look' } } }, 'Give a mode, one of off, confirm'],
  [
    { review: { byTier: { middle: 'off' } } },
    'review.byTier names a tier "middle". Use one of high',
  ],
  [
    { review: { byTier: { high: 'write' } } },
    'tier "medium" asks for "confirm" and "high", which is trusted more, for "write". Give review.byTier.medium at least "write".',
  ],
  [{ review: { reviewBelow: '0.9' } }, 'review.reviewBelow is "0.9"'],
  [{ review: { checklist: 'yes' } }, 'review.checklist is "yes". Give true or false.'],
  [{ requireCitations: 1 }, 'requireCitations is 1. Give true or false.'],
  [{ slowAfterSeconds: -1 }, 'slowAfterSeconds is -1'],
  [{ fallback: { typicalSeconds: '4' } }, 'fallback.typicalSeconds is "4"'],
  [{ links: { imagePrefixes: 'https://a' } }, 'links.imagePrefixes is "https://a"'],
  [
    { abstainBelow: 0.9 },
    'abstainBelow 0.9 withholds answers of the highest tier, which begins at 0.85',
  ],
  [
    { review: { positive: 'write' } },
    'review.caution asks for "confirm" and review.positive, which is trusted more, for "write"',
  ],
  [{ review: { negative: 'off' } }, 'Give review.negative at least "confirm".'],
])('refuses %j', (input, words) => {
  expect(() => definePolicy(input as PolicyInput)).toThrow(words);
  expect(() => definePolicy(input as PolicyInput)).toThrow(/^Credence: /);
});

it('keeps its name whatever is known of one question at the moment', () => {
  const { version } = definePolicy({ fallback: { hasBackup: true } });
  expect(version).not.toBe(defaultPolicy.version);
  const moment = { hasBackup: true, typicalSeconds: 4, cachedAgeSeconds: 7200 };
  expect(definePolicy({ fallback: moment }).version).toBe(version);
});
