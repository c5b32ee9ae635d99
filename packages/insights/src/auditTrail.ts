import type { CredenceEvent } from '@credence-ui/core/event';
import { inOrder } from './lastActs.ts';
import type { Typed } from './lastActs.ts';

/** One approval or sending of a draft: who let which text out, when, and under which policy. */
export interface AuditEntry {
  /** Of the event. */
  readonly id: string;
  /** ISO 8601, as the clock of the page said. */
  readonly at: string;
  readonly act: 'approved' | 'sent';
  /** The session of who did it; your server knows whose it is. `null` where events carry none. */
  readonly sessionId: string | null;
  readonly responseId: string;
  /** The version of the policy that was in force. */
  readonly policyVersion: string;
  /** As the answer was shown. */
  readonly tier: string;
  /** Whether a person changed the text before. */
  readonly edited: boolean;
  /** What went out, where the product records it; of an approval `null`. */
  readonly text: string | null;
  /** From the first look to the approval; `null` where it is not known. */
  readonly seconds: number | null;
  readonly sourcesOpened: number | null;
  /** The ticks of the checklist, in their order. */
  readonly ticks: readonly { readonly at: string; readonly value?: string }[];
}

/** Who approved or sent which text under which policy, each act once, in the order of the acts. */
export function auditTrail(events: readonly CredenceEvent[]): readonly AuditEntry[] {
  return inOrder(events).flatMap((event) =>
    event.type === 'draft.approved' || event.type === 'draft.sent' ? [toEntry(event)] : [],
  );
}

function toEntry(event: Typed<'draft.approved' | 'draft.sent'>): AuditEntry {
  const { id, at, type, sessionId, responseId, thresholdsVersion, tier, edited } = event;
  const { seconds, sourcesOpened, ticks } = event;
  return {
    ...{ id, at, act: type === 'draft.sent' ? 'sent' : 'approved' },
    ...{ sessionId: sessionId ?? null, responseId, policyVersion: thresholdsVersion, tier, edited },
    text: event.type === 'draft.sent' ? (event.text ?? null) : null,
    seconds: seconds ?? null,
    sourcesOpened: sourcesOpened ?? null,
    ticks: ticks ?? [],
  };
}
