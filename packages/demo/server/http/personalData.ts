import type { CredenceEvent } from '@credence-ui/core';
import { protectEvent, protectText } from '@credence-ui/core/privacy';
import type { HandoffPacket } from '../../shared/api.ts';
import type { Copilot } from '../copilot.ts';
import { HttpProblem } from './HttpProblem.ts';

type Handling = Pick<Copilot, 'personalData'>;

/** Events as they may be stored. */
export function protectEvents(
  { personalData = 'redact' }: Handling,
  events: readonly CredenceEvent[],
): readonly CredenceEvent[] {
  return events.map((event) => protectEvent(event, personalData));
}

/** A text as it may be handed on; a 422 that says why where it may not. */
export function protectWords({ personalData = 'redact' }: Handling, text: string): string {
  const result = protectText(text, personalData);
  if (result.ok) return result.text;
  const kinds = [...new Set(result.found.map(({ kind }) => kind))].join(', ');
  throw new HttpProblem(
    422,
    `the text holds personal data (${kinds}), which is not taken here. Leave it out, then send it again.`,
  );
}

/** A hand-off's texts as they may be handed on. */
export function protectPacket(handling: Handling, packet: HandoffPacket): HandoffPacket {
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
