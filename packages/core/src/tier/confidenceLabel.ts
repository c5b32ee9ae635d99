import type { AIResponse } from '../response/response.ts';
import { tierOf } from './tierOf.ts';
import type { Tiers } from './tier.ts';

/** The machine label of an answer's tier, such as `medium_confidence`. */
export function confidenceLabel(response: Pick<AIResponse, 'confidence'>, tiers?: Tiers): string {
  return tierOf(response.confidence, tiers).label;
}
