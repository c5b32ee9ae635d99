import type { FallbackPolicy } from '../fallback/decideFallback.ts';
import { defaultTiers } from '../tier/tier.ts';
import type { Tier, Tiers, Tone } from '../tier/tier.ts';

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
  /** The review of single tiers by their name, over that of their tone; `unknown` is an unknown confidence. */
  readonly byTier?: Readonly<Record<string, ReviewMode>>;
  /** A confidence below it, in [0, 1], is reviewed whatever its tier asks. */
  readonly reviewBelow?: number;
  /** Whether every item of a draft's checklist has to be ticked. @default false */
  readonly checklist?: boolean;
  /** Seconds for which a send in one click can be taken back; 0 for none. @default 5 */
  readonly undoSeconds?: number;
  /** Whether what was approved can be taken back for as long, after its send. @default false */
  readonly undoApproved?: boolean;
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

/** The version of the default policy. */
export const defaultVersion = 'default';

/** High is sent in one click, medium and unknown are confirmed, low is edited first; only an assessment withholds. */
export const defaultPolicy: Policy = {
  version: defaultVersion,
  tiers: defaultTiers,
  abstainBelow: 0,
  review: { positive: 'off', caution: 'confirm', neutral: 'confirm', negative: 'write' },
  requireCitations: false,
  slowAfterSeconds: 5,
  fallback: {},
  links: {},
};

/** What a policy asks of answers of a tier. */
export function reviewModeOf(
  { name, tone }: Pick<Tier, 'name' | 'tone'>,
  review: ReviewRules,
): ReviewMode {
  const { byTier = {} } = review;
  // A tier may be named like a member of Object.
  return (Object.hasOwn(byTier, name) ? byTier[name] : undefined) ?? review[tone];
}

/** Every review mode, from what asks least of a person to what asks most. */
export const reviewModes: readonly ReviewMode[] = ['off', 'confirm', 'sources', 'write'];

/** True when `mode` asks more of a person than `other`. */
export function isStricter(mode: ReviewMode, other: ReviewMode): boolean {
  return reviewModes.indexOf(mode) > reviewModes.indexOf(other);
}
