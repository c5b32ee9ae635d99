import { tierWords, useCredence, useMessages, useTier } from '@credence-ui/react/provider';
import type { TicketSummary } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { TierLine } from '../tier/TierLine.tsx';

/** What the prepared draft of a ticket amounts to: its tier, or that it needs a person. */
export function PreparedTier({ ticket }: { readonly ticket: TicketSummary }) {
  const byConfidence = useTier(ticket.confidence);
  const { tiers } = useCredence();
  // What holds a draft back is known to the server alone.
  const tier = tiers.find(({ name }) => name === ticket.tier) ?? byConfidence;
  const words = useMessages();
  if (!ticket.prepared) return <span className="tier-line over">{messages.inboxUnprepared}</span>;
  if (ticket.abstain) return <TierLine tone="negative" text={words.confidenceAbstained} />;
  return <TierLine tone={tier.tone} text={tierWords(tier, words).label} />;
}
