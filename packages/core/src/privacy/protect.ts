import type { CredenceEvent, ReviewFigures } from '../event/event.ts';
import type { PersonalData } from './personalData.ts';
import { redact } from './redact.ts';
import type { RedactOptions } from './redact.ts';

/** What a product does with personal data: takes no text that holds any, takes it out, or keeps it. */
export type PersonalDataHandling = 'none' | 'redact' | 'keep';

/** Reads `piiHandling` of a product spec. What is neither of none, nor of redaction or masking, keeps. */
export function readHandling(piiHandling: string): PersonalDataHandling {
  const word = piiHandling.trim().toLowerCase();
  if (/^(?:none|no|refuse[ds]?|forbid(?:den)?|not allowed)$/.test(word)) return 'none';
  return /^(?:redact|mask|anonymi[sz]|pseudonymi[sz])/.test(word) ? 'redact' : 'keep';
}

export type Protected =
  | { readonly ok: true; readonly text: string; readonly found: readonly PersonalData[] }
  | {
      readonly ok: false;
      readonly found: readonly PersonalData[];
      /** In English, for a server's answer; `found` tells it in other languages. */
      readonly message: string;
    };

/** A text as it may be stored or leave, or why it may not. */
export function protectText(
  text: string,
  handling: PersonalDataHandling,
  options: RedactOptions = {},
): Protected {
  if (handling === 'keep') return { ok: true, text, found: [] };
  const redacted = redact(text, options);
  if (handling === 'redact' || redacted.found.length === 0) return { ok: true, ...redacted };
  const kinds = [...new Set(redacted.found.map(({ kind }) => kind))].join(', ');
  const message = `The text holds personal data (${kinds}), which this product does not take. Leave it out and send again.`;
  return { ok: false, found: redacted.found, message };
}

/** Throws for a text that holds personal data, where a caller has promised that it holds none. */
export function assertNoPersonalData(text: string, options: RedactOptions = {}): void {
  const result = protectText(text, 'none', options);
  if (result.ok) return;
  const kinds = [...new Set(result.found.map(({ kind }) => kind))].join(', ');
  throw new Error(`Credence: a text holds personal data (${kinds}). Redact it before it leaves.`);
}

/**
 * An event without the personal data of its texts, for the `redact` of an outbox or a relay: comments, drafts and ticked values
 * are redacted, or, with 'none', left out where they hold any. The act itself is recorded either way.
 */
export function protectEvent(
  event: CredenceEvent,
  handling: PersonalDataHandling,
  options: RedactOptions = {},
): CredenceEvent {
  if (handling === 'keep') return event;
  switch (event.type) {
    case 'feedback.commented':
      return withText(event, handling, options);
    case 'answer.reviewed':
      return withReason(event, handling, options);
    case 'draft.sent':
      return withTicks(withText(event, handling, options), handling, options);
    case 'draft.approved':
      return withTicks(event, handling, options);
    default:
      return event;
  }
}

function withText<Event extends { readonly text?: string }>(
  event: Event,
  handling: PersonalDataHandling,
  options: RedactOptions,
): Event {
  const { text, ...others } = event;
  if (text === undefined) return event;
  const result = protectText(text, handling, options);
  // Without its text, which is optional, an event is still of its type.
  return (result.ok ? { ...event, text: result.text } : others) as Event;
}

function withReason<Event extends { readonly reason?: string }>(
  event: Event,
  handling: PersonalDataHandling,
  options: RedactOptions,
): Event {
  const { reason, ...others } = event;
  if (reason === undefined) return event;
  const result = protectText(reason, handling, options);
  // As above, of the reason.
  return (result.ok ? { ...event, reason: result.text } : others) as Event;
}

function withTicks<Event extends ReviewFigures>(
  event: Event,
  handling: PersonalDataHandling,
  options: RedactOptions,
): Event {
  if (!event.ticks) return event;
  const ticks = event.ticks.map(({ at, value }) => {
    const result = protectText(value ?? '', handling, options);
    return value !== undefined && result.ok ? { at, value: result.text } : { at };
  });
  return { ...event, ticks };
}
