import type { HandoffPacket } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';

/** All that came with a hand-off beside the question; nothing when nothing did. */
export function Packet({ packet }: { readonly packet: HandoffPacket }) {
  const parts = readParts(packet);
  if (parts.length === 0) return null;
  return (
    <details className="packet" open>
      <summary>{messages.packet}</summary>
      <dl>
        {parts.map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map((line, index) => (
              // Lines never change their order, and two of them may be equal.
              <dd key={index} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function readParts(packet: HandoffPacket): readonly (readonly [string, readonly string[]])[] {
  const { note, reason, tier, draft, citations = [], attempts = [], told, transcript } = packet;
  const sources = citations.map(({ title, page }) =>
    page ? messages.packetPage(title, page) : title,
  );
  const parts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [messages.packetNote, [note]],
    // A product may give words of its own.
    [messages.packetReason, [reason && (messages.packetReasons[reason] ?? reason)]],
    [messages.packetTier, [tier]],
    [messages.packetDraft, [draft]],
    [messages.packetCitations, sources],
    [messages.packetAttempts, attempts],
    [messages.packetTold, [told]],
    [messages.packetTranscript, [transcript]],
  ];
  return parts
    .map(([name, lines]) => [name, lines.filter((line) => line !== undefined)] as const)
    .filter(([, lines]) => lines.length > 0);
}
