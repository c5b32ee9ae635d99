import type { HandoffRequest, HandoffSource } from '../handoff.ts';

/** What stands at the head of a packet, and what it holds, for people who read plain text. */
export interface PacketText {
  /** The question on one line, at most 120 characters. */
  readonly subject: string;
  /** Name and text of each part that is there, in the order in which one reads them. */
  readonly parts: readonly (readonly [name: string, text: string])[];
}

/** The parts of a hand-off as plain text, in English: question, note, why, what was answered and from where. */
export function describePacket(request: HandoffRequest): PacketText {
  const { question, note, reason, tier, draft, citations, attempts, transcript, told } = request;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Question', question],
    ['Note', note],
    ['Reason', reason],
    ['Confidence of the answer', tier],
    ['Answer so far', draft],
    ['Sources', citations?.map(describeSource).join('\n')],
    ['Tried before', attempts?.join('\n')],
    ['The person was told', told],
    ['Conversation', transcript],
    ['Request', `${request.id}, answer ${request.responseId}`],
  ];
  return { subject: subjectOf(question), parts: parts.filter(isThere) };
}

/** The same as one text. */
export function packetText(request: HandoffRequest): string {
  return describePacket(request)
    .parts.map(([name, text]) => (text.includes('\n') ? `${name}:\n${text}` : `${name}: ${text}`))
    .join('\n\n');
}

/** At most `limit` UTF-16 units, whole characters, with an ellipsis where some were left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

function subjectOf(question: string): string {
  const line = question.replace(/\s+/g, ' ').trim();
  return line === '' ? 'A question to a person' : shorten(line, 120);
}

function describeSource({ title, page, url }: HandoffSource): string {
  return [title, page ? `p. ${String(page)}` : '', url ?? ''].filter(Boolean).join(', ');
}

function isThere(
  part: readonly [string, string | undefined],
): part is readonly [name: string, text: string] {
  return part[1] !== undefined && part[1].trim() !== '';
}
