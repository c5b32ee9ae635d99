import type { AIResponse } from '../response/response.ts';

/** What a tier means to a person: how trustworthy it reads, whatever the product calls it. */
export type Tone = 'positive' | 'caution' | 'negative' | 'neutral';

/** A band of confidence and how it is shown. */
export interface Tier {
  readonly name: string;
  /** Smallest confidence in the tier; the bound belongs to it. */
  readonly min: number;
  /** Machine label, such as `high_confidence`. */
  readonly label: string;
  readonly tone: Tone;
  readonly icon: string;
  readonly disclaimer: string | null;
  readonly action: string;
  /** Brand colour. The style sheet paints its own accessible palette. */
  readonly borderColor: string;
}

/** The tier of a missing or invalid confidence. */
export interface UnknownTier extends Omit<Tier, 'min' | 'name'> {
  readonly name: 'unknown';
  readonly min: null;
}

/** Tiers from the highest `min` to the lowest. */
export type Tiers = readonly Tier[];

/** The machine label of an answer's tier, such as `medium_confidence`. */
export function confidenceLabel(response: Pick<AIResponse, 'confidence'>, tiers?: Tiers): string {
  return tierOf(response.confidence, tiers).label;
}

/** How an answer is shown: the brand colour, icon, disclaimer and main action of its tier. */
export type Treatment = Pick<Tier, 'borderColor' | 'icon' | 'disclaimer' | 'action'>;

/** The treatment of an answer's tier; of the unknown tier when its confidence is missing or invalid. */
export function uxTreatment(response: Pick<AIResponse, 'confidence'>, tiers?: Tiers): Treatment {
  const { borderColor, icon, disclaimer, action } = tierOf(response.confidence, tiers);
  return { borderColor, icon, disclaimer, action };
}

/** Maps a confidence in [0, 1] to a tier. A missing or invalid number is `unknown`, never `low`. */
export function tierOf(
  confidence: number | null | undefined,
  tiers: Tiers = defaultTiers,
): Tier | UnknownTier {
  if (!isProbability(confidence)) return unknownTier;
  return tiers.find((tier) => confidence >= tier.min) ?? unknownTier;
}

function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** What the default tiers say to people, in English. They stand here alone: whoever shows or replaces them starts from these. */
export const tierText = {
  high: { disclaimer: null, action: 'Send' },
  medium: { disclaimer: 'This response may need verification.', action: 'Review and edit' },
  low: {
    disclaimer: 'Low confidence. Please verify before using.',
    action: 'Needs significant editing',
  },
  unknown: { disclaimer: 'Confidence not available.', action: 'Review and edit' },
} as const;

/** High from 0.85, medium from 0.60, low below. */
export const defaultTiers: Tiers = [
  {
    name: 'high',
    min: 0.85,
    label: 'high_confidence',
    tone: 'positive',
    icon: 'check_circle',
    ...tierText.high,
    borderColor: '#27ae60',
  },
  {
    name: 'medium',
    min: 0.6,
    label: 'medium_confidence',
    tone: 'caution',
    icon: 'info',
    ...tierText.medium,
    borderColor: '#f39c12',
  },
  {
    name: 'low',
    min: 0,
    label: 'low_confidence',
    tone: 'negative',
    icon: 'warning',
    ...tierText.low,
    borderColor: '#e94560',
  },
];

/** No confidence, or an invalid one. */
export const unknownTier: UnknownTier = {
  name: 'unknown',
  min: null,
  label: 'unknown_confidence',
  tone: 'neutral',
  icon: 'help',
  ...tierText.unknown,
  borderColor: '#44508c',
};

/**
 * A product's own tiers, sorted from the highest `min`. Throws when they are not 2 to 5, when none starts at 0, or
 * when names, bounds or colours cannot be told apart or used.
 */
export function defineTiers(tiers: readonly Tier[]): Tiers {
  require(tiers.length >= 2 &&
    tiers.length <= 5, `${tiers.length} tiers are given. Define 2 to 5.`);
  tiers.forEach(checkTier);
  checkUnique(tiers, 'name');
  checkUnique(tiers, 'min');
  const lowest = tiers.some(({ min }) => min === 0);
  require(lowest, 'no tier begins at 0. Give the lowest tier "min: 0".');
  return [...tiers].sort((a, b) => b.min - a.min);
}

const tones: readonly unknown[] = ['positive', 'caution', 'negative', 'neutral'];

function checkTier({ name, min, tone, borderColor }: Tier): void {
  const isNamed = typeof name === 'string' && !['', 'unknown'].includes(name.trim());
  require(isNamed, `a tier is called "${name}". Give it a name; a missing confidence is "unknown".`);
  const tier = `tier "${name}" has`;
  require(min >= 0 && min < 1, `${tier} min ${min}. Use a number from 0 to below 1.`);
  require(tones.includes(tone), `${tier} no known tone. Use one of ${tones.join(', ')}.`);
  require(isHexColor(borderColor), `${tier} no usable borderColor. Write it as #rgb or #rrggbb.`);
}

function checkUnique(tiers: readonly Tier[], key: 'name' | 'min'): void {
  const values = tiers.map((tier) => tier[key]);
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  require(repeated === undefined, `two tiers have the ${key} "${repeated}". Give each its own.`);
}

function require(isFine: boolean, problem: string): void {
  if (!isFine) throw new Error(`Credence: ${problem}`);
}

/** True for `#rgb` and `#rrggbb`, the only colours that tiers take. */
function isHexColor(value: unknown): value is string {
  return typeof value === 'string' && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value);
}
