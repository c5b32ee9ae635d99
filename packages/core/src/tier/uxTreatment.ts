import type { AIResponse } from '../response/response.ts';
import { tierOf } from './tierOf.ts';
import type { Tier, Tiers } from './tier.ts';

/** How an answer is shown: the brand colour, icon, disclaimer and main action of its tier. */
export type Treatment = Pick<Tier, 'borderColor' | 'icon' | 'disclaimer' | 'action'>;

/** The treatment of an answer's tier; of the unknown tier when its confidence is missing or invalid. */
export function uxTreatment(response: Pick<AIResponse, 'confidence'>, tiers?: Tiers): Treatment {
  const { borderColor, icon, disclaimer, action } = tierOf(response.confidence, tiers);
  return { borderColor, icon, disclaimer, action };
}
