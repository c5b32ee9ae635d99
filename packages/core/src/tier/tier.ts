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
