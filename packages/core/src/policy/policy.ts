import type { FallbackPolicy } from '../fallback/decideFallback.ts';
import { isPlainObject } from '../response/read.ts';
import { defaultTiers, defineTiers } from '../tier/tier.ts';
import type { Tiers, Tone } from '../tier/tier.ts';

/**
 * What a product decides once about answers of every confidence. Plain JSON: a server can keep it and a lead can change it.
 * `definePolicy` completes and checks one.
 */
export interface Policy {
  /** Names the policy in events, as their `thresholdsVersion`. */
  readonly version: string;
  /** From the highest to the lowest. */
  readonly tiers: Tiers;
  /** A confidence below it, in [0, 1], is not offered; 0 leaves that to the assessment. */
  readonly abstainBelow: number;
  readonly review: ReviewRules;
  /** Whether an answer that cites nothing needs a person. */
  readonly requireCitations: boolean;
  /** Seconds without an answer after which waiting is explained. */
  readonly slowAfterSeconds: number;
  /** What is in place for answers that fail. */
  readonly fallback: FallbackOffers;
  readonly links: LinkPolicy;
}

/**
 * What a person does before an answer goes out: `off` nothing, it is sent in one click; `confirm` a look and a confirmation;
 * `sources` opening every cited source; `write` an edit and an approval.
 */
export type ReviewMode = 'off' | 'confirm' | 'sources' | 'write';

/** The review for each tone of tier; `neutral` is that of an unknown confidence. */
export interface ReviewRules extends Readonly<Record<Tone, ReviewMode>> {
  /** A confidence below it, in [0, 1], is reviewed whatever its tier asks. */
  readonly reviewBelow?: number;
  /** Whether every item of a draft's checklist has to be ticked. @default false */
  readonly checklist?: boolean;
}

/** Ways on that a product has when an answer fails. */
export type FallbackOffers = Omit<FallbackPolicy, 'slowAfterSeconds' | 'abstainBelow'>;

/** Which links of model text and sources may be followed. */
export interface LinkPolicy {
  /** @default true */
  readonly allowHttp?: boolean;
  /**
   * Where images of an answer may be loaded from, such as `https://cdn.example.com/answers/`: only places that you alone
   * control, since a model that is led astray writes what it knows into image addresses. @default none
   */
  readonly imagePrefixes?: readonly string[];
  /** Whether a dialog asks before a link to an address that the product did not write is followed. @default false */
  readonly confirm?: boolean;
}

/** High is sent in one click, medium and unknown are confirmed, low is edited first; only an assessment withholds. */
export const defaultPolicy: Policy = {
  version: 'default',
  tiers: defaultTiers,
  abstainBelow: 0,
  review: { positive: 'off', caution: 'confirm', neutral: 'confirm', negative: 'write' },
  requireCitations: false,
  slowAfterSeconds: 5,
  fallback: {},
  links: {},
};

const byStrictness: readonly ReviewMode[] = ['off', 'confirm', 'sources', 'write'];

/** True when `mode` asks more of a person than `other`. */
export function isStricter(mode: ReviewMode, other: ReviewMode): boolean {
  return byStrictness.indexOf(mode) > byStrictness.indexOf(other);
}

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
    'reviewBelow',
    'checklist',
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
  checkConsistency(policy);
  return { ...policy, version: input.version ?? nameOf(policy, base) };
}

const known = Object.keys(defaultPolicy);
const modes: readonly unknown[] = ['off', 'confirm', 'sources', 'write'];

type Check = readonly [field: string, isFine: (value: unknown) => boolean, expected: string];

const mode: Check[1] = (value) => modes.includes(value);
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
  ['review.reviewBelow', share, 'a number from 0 to 1'],
  ['review.checklist', flag, 'true or false'],
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

/** The base's name when nothing differs, else `policy-` and a hash (FNV-1a, 32 bits) of the content. */
function nameOf(policy: Policy, base: Policy): string {
  const [content, before] = [policy, base].map((each) => JSON.stringify({ ...each, version: '' }));
  if (content === before) return base.version;
  let hash = 0x811c9dc5;
  for (const character of content ?? '')
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `policy-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
