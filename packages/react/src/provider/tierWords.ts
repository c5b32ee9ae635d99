import { defaultTiers, unknownTier } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import { confidenceMessages } from './messages/confidence.ts';
import type { ConfidenceMessages } from './messages/confidence.ts';

/** What a tier says to a person. */
export interface TierWords {
  readonly label: string;
  readonly disclaimer: string | null;
  readonly action: string;
}

/**
 * The words of a tier: its own where a product changed them, else those of `messages`, else the default ones.
 */
export function tierWords(
  tier: Tier | UnknownTier,
  messages: Partial<ConfidenceMessages> = {},
): TierWords {
  const origin = [...defaultTiers, unknownTier].find(({ label }) => label === tier.label);
  if (!origin) return { label: tier.label, disclaimer: tier.disclaimer, action: tier.action };
  const words = wordsOfDefaults({ ...confidenceMessages, ...messages })[origin.name];
  return {
    label: words?.label ?? tier.label,
    disclaimer: words && tier.disclaimer === origin.disclaimer ? words.disclaimer : tier.disclaimer,
    action: words && tier.action === origin.action ? words.action : tier.action,
  };
}

function wordsOfDefaults(messages: ConfidenceMessages): Readonly<Record<string, TierWords>> {
  return {
    high: {
      label: messages.confidenceHigh,
      disclaimer: null,
      action: messages.confidenceActionHigh,
    },
    medium: {
      label: messages.confidenceMedium,
      disclaimer: messages.confidenceDisclaimerMedium,
      action: messages.confidenceActionMedium,
    },
    low: {
      label: messages.confidenceLow,
      disclaimer: messages.confidenceDisclaimerLow,
      action: messages.confidenceActionLow,
    },
    unknown: {
      label: messages.confidenceUnknown,
      disclaimer: messages.confidenceDisclaimerUnknown,
      action: messages.confidenceActionUnknown,
    },
  };
}
