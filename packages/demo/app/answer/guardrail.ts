import type { Guardrail } from '@credence-ui/core/fallback';

/**
 * Stops what no support team says to a customer. A list of words is the plainest guardrail there is, and tells a quotation from an
 * insult no better than that; a product asks its moderation service here, in the same form.
 */
export const guardrail: Guardrail = (content) => {
  const [word] = insult.exec(content) ?? [];
  return word === undefined ? null : `The draft insults the customer (“${word}”).`;
};

const insult =
  /\b(?:idiots?|morons?|imbeciles?|stupid (?:people|customers?|questions?)|shut up)\b/iu;
