import type { CredenceEvent } from '@credence-ui/core';
import { protectEvent, protectText, readHandling } from '@credence-ui/core/privacy';
import type { PersonalDataHandling } from '@credence-ui/core/privacy';
import type { HandoffPacket } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { identityOf } from '../engine/identity.ts';
import { HttpProblem } from './HttpProblem.ts';

/**
 * What becomes of personal data in what people write, as the spec in force says; it is taken out while there is none, and while it
 * cannot be read.
 */
export function createHandling(copilot: Copilot): () => Promise<PersonalDataHandling> {
  return async () => {
    const { spec } = await copilot.store.policies.current(identityOf(copilot).id);
    return spec ? readHandling(spec.piiHandling) : 'redact';
  };
}

/** Events as they may be stored. */
export function protectEvents(
  handling: PersonalDataHandling,
  events: readonly CredenceEvent[],
): readonly CredenceEvent[] {
  return events.map((event) => protectEvent(event, handling));
}

/** A text as it may be handed on; a 422 that says why where it may not. */
export function protectWords(handling: PersonalDataHandling, text: string): string {
  const result = protectText(text, handling);
  if (result.ok) return result.text;
  const kinds = [...new Set(result.found.map(({ kind }) => kind))].join(', ');
  throw new HttpProblem(
    422,
    `the text holds personal data (${kinds}), which is not taken here. Leave it out, then send it again.`,
  );
}

/** A text as it may be kept where nobody can be asked to leave anything out of it: '' where it may not. */
export function protectKept(handling: PersonalDataHandling, text: string): string {
  const result = protectText(text, handling);
  return result.ok ? result.text : '';
}

/** A hand-off's texts as they may be handed on. */
export function protectPacket(
  handling: PersonalDataHandling,
  packet: HandoffPacket,
): HandoffPacket {
  const { draft, transcript, told, attempts } = packet;
  const clean = (text: string) => protectWords(handling, text);
  return {
    ...packet,
    ...(draft !== undefined && { draft: clean(draft) }),
    ...(transcript !== undefined && { transcript: clean(transcript) }),
    ...(told !== undefined && { told: clean(told) }),
    ...(attempts !== undefined && { attempts: attempts.map(clean) }),
  };
}
