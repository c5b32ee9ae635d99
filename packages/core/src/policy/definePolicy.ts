import { isPlainObject } from '../response/read.ts';
import { hashText } from '../text/hashText.ts';
import { defineTiers, unknownTier } from '../tier/tier.ts';
import { defaultPolicy, isStricter, reviewModeOf, reviewModes } from './policy.ts';
import type { Policy, ReviewRules } from './policy.ts';

/** A policy of which only what differs is given. */
export type PolicyInput = Partial<Omit<Policy, 'review'>> & {
  readonly review?: Partial<ReviewRules>;
};

/**
 * Completes a policy from `base` and checks it. Without a `version` of its own, a policy that differs is named by its content,
 * so that events of two policies are never counted together. Throws an error that names the field when one is unknown, of
 * another kind, out of range, or contradicts another.
 */
export function definePolicy(input: PolicyInput = {}, base: Policy = defaultPolicy): Policy {
  checkFields('', input, known);
  for (const [field, isFine, expected] of fields)
    check(field, valueAt(input, field), isFine, expected);
  checkFields('review.', input.review ?? {}, [
    'positive',
    'caution',
    'negative',
    'neutral',
    'byTier',
    'reviewBelow',
    'checklist',
    'undoSeconds',
    'undoApproved',
  ]);
  checkFields('fallback.', input.fallback ?? {}, [
    'typicalSeconds',
    'cachedAgeSeconds',
    'hasBackup',
    'hasFaq',
    'hasHuman',
  ]);
  checkFields('links.', input.links ?? {}, ['allowHttp', 'imagePrefixes', 'confirm']);
  const policy = {
    ...base,
    ...given(input),
    tiers: input.tiers ? defineTiers(input.tiers) : base.tiers,
    review: { ...base.review, ...given(input.review ?? {}) },
    fallback: { ...base.fallback, ...given(input.fallback ?? {}) },
    links: { ...base.links, ...given(input.links ?? {}) },
  };
  checkNames(input.review?.byTier ?? {}, policy.tiers);
  checkConsistency(policy);
  return { ...policy, version: input.version ?? nameOf(policy, base) };
}

const known = Object.keys(defaultPolicy);

type Check = readonly [field: string, isFine: (value: unknown) => boolean, expected: string];

const mode: Check[1] = (value) => reviewModes.some((known) => known === value);
const share: Check[1] = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const seconds: Check[1] = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const flag: Check[1] = (value) => typeof value === 'boolean';

const fields: readonly Check[] = [
  [
    'version',
    (value) => typeof value === 'string' && value.trim() !== '',
    'a name such as "2026-03"',
  ],
  ['tiers', Array.isArray, 'a list as defineTiers takes it'],
  ['abstainBelow', share, 'a number from 0 to 1'],
  ['review', isPlainObject, 'an object with a mode for each tone'],
  ...['positive', 'caution', 'negative', 'neutral'].map((tone): Check => [
    `review.${tone}`,
    mode,
    'one of off, confirm, sources, write',
  ]),
  [
    'review.byTier',
    (value) => isPlainObject(value) && Object.values(value).every(mode),
    'a mode, one of off, confirm, sources, write, for each name of a tier',
  ],
  ['review.reviewBelow', share, 'a number from 0 to 1'],
  ['review.checklist', flag, 'true or false'],
  ['review.undoSeconds', seconds, 'a number of seconds'],
  ['review.undoApproved', flag, 'true or false'],
  ['requireCitations', flag, 'true or false'],
  ['slowAfterSeconds', seconds, 'a number of seconds'],
  ['fallback', isPlainObject, 'an object such as { hasFaq: true }'],
  ['fallback.typicalSeconds', seconds, 'a number of seconds'],
  ['fallback.cachedAgeSeconds', seconds, 'a number of seconds'],
  ...['hasBackup', 'hasFaq', 'hasHuman'].map((offer): Check => [
    `fallback.${offer}`,
    flag,
    'true or false',
  ]),
  ['links', isPlainObject, 'an object such as { allowHttp: false }'],
  ['links.allowHttp', flag, 'true or false'],
  ['links.imagePrefixes', isTexts, 'a list of addresses'],
  ['links.confirm', flag, 'true or false'],
];

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function valueAt(input: PolicyInput, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isPlainObject(value) ? value[key] : undefined), input);
}

function check(field: string, value: unknown, isFine: Check[1], expected: string): void {
  if (value === undefined || isFine(value)) return;
  fail(`${field} is ${JSON.stringify(value)}`, `Give ${expected}.`);
}

function checkFields(path: string, input: object, names: readonly string[]): void {
  const other = Object.keys(input).find((name) => !names.includes(name));
  if (other !== undefined)
    fail(`${path}${other} is no field of a policy`, `Use one of ${names.join(', ')}.`);
}

function checkNames(byTier: object, tiers: Policy['tiers']): void {
  const names = [...tiers.map(({ name }) => name), unknownTier.name];
  const other = Object.keys(byTier).find((name) => !names.includes(name));
  if (other !== undefined)
    fail(`review.byTier names a tier "${other}"`, `Use one of ${names.join(', ')}.`);
}

/** Whoever is trusted less is never asked for less, and no tier is withheld whole without saying so. */
function checkConsistency({ review, tiers, abstainBelow }: Policy): void {
  const [highest] = tiers;
  if (highest && abstainBelow > highest.min && highest.min > 0)
    fail(
      `abstainBelow ${abstainBelow} withholds answers of the highest tier, which begins at ${highest.min}`,
      `Give at most ${highest.min}, or begin the tier higher.`,
    );
  for (const [trusted, doubted] of order)
    if (isStricter(review[trusted], review[doubted]))
      fail(
        `review.${doubted} asks for "${review[doubted]}" and review.${trusted}, which is trusted more, for "${review[trusted]}"`,
        `Give review.${doubted} at least "${review[trusted]}".`,
      );
  if (review.byTier) checkTiers(tiers, review);
}

/** From tier to tier no less is asked. */
function checkTiers(tiers: Policy['tiers'], review: ReviewRules): void {
  tiers.slice(1).forEach((tier, index) => {
    const above = tiers[index] ?? tier;
    const [asked, of] = [reviewModeOf(tier, review), reviewModeOf(above, review)];
    if (isStricter(of, asked))
      fail(
        `tier "${tier.name}" asks for "${asked}" and "${above.name}", which is trusted more, for "${of}"`,
        `Give review.byTier.${tier.name} at least "${of}".`,
      );
  });
}

const order = [
  ['positive', 'caution'],
  ['caution', 'negative'],
  ['positive', 'neutral'],
] as const;

function fail(problem: string, advice: string): never {
  throw new Error(`Credence: the policy's ${problem}. ${advice}`);
}

/** What is not given falls back to the base, also when it is `undefined`. */
function given<Input extends object>(input: Input): Input {
  // The entries are the input's own, so the type stays.
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  ) as Input;
}

/**
 * The base's name when nothing differs, else `policy-` and a hash of the content. How long answers take and how old a cached one is
 * are of a question at its moment: they make no other policy.
 */
function nameOf(policy: Policy, base: Policy): string {
  const [content, before] = [policy, base].map((each) => {
    const { typicalSeconds: _pace, cachedAgeSeconds: _age, ...fallback } = each.fallback;
    return JSON.stringify({ ...each, fallback, version: '' });
  });
  if (content === before) return base.version;
  return `policy-${hashText(content ?? '').slice(0, 8)}`;
}
