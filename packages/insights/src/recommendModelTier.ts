import type { LLMProductSpec } from './productSpec.ts';

export type ModelTier = 'frontier' | 'long-context' | 'small' | 'mid';

/** What a catalogue says of one tier; model names are data that a product replaces. */
export interface CatalogueEntry {
  readonly models: readonly string[];
  readonly text: string;
}

export type ModelCatalogue = Readonly<Record<ModelTier, CatalogueEntry>>;

export const defaultCatalogue: ModelCatalogue = {
  frontier: {
    models: ['GPT-4o', 'Claude 3.5 Sonnet'],
    text: 'Frontier model (GPT-4o, Claude 3.5 Sonnet) with guardrails',
  },
  'long-context': {
    models: ['Gemini 1.5 Pro', 'Claude 3.5'],
    text: 'Long-context model (Gemini 1.5 Pro, Claude 3.5)',
  },
  small: {
    models: ['Llama 3.1 8B'],
    text: 'Fine-tuned small model (Llama 3.1 8B) for cost efficiency',
  },
  mid: {
    models: ['GPT-4o-mini', 'Claude 3.5 Haiku'],
    text: 'Mid-tier model (GPT-4o-mini, Claude 3.5 Haiku)',
  },
};

export interface ModelRecommendation extends CatalogueEntry {
  readonly tier: ModelTier;
  /** True when outputs must pass guardrails. */
  readonly guardrails: boolean;
}

type Deciding = Pick<
  LLMProductSpec,
  'hallucinationRisk' | 'contextWindowNeeds' | 'dailyRequestsEstimate'
>;

/** Risk first, then context, then more than 10,000 requests a day, else the middle tier. */
export function recommendModelTier(
  spec: Deciding,
  catalogue: ModelCatalogue = defaultCatalogue,
): ModelRecommendation {
  const tier = tierFor(spec);
  return { tier, guardrails: tier === 'frontier', ...catalogue[tier] };
}

function tierFor(spec: Deciding): ModelTier {
  if (spec.hallucinationRisk === 'high' || spec.hallucinationRisk === 'critical') return 'frontier';
  if (spec.contextWindowNeeds === 'long') return 'long-context';
  return spec.dailyRequestsEstimate > 10_000 ? 'small' : 'mid';
}
