import { at } from '../payload.ts';

const names = [
  'messageStart',
  'contentBlockStart',
  'contentBlockDelta',
  'contentBlockStop',
  'messageStop',
  'metadata',
];

/** What a streamed event holds: under its name, as the SDK hands it over, or bare, as on the wire. */
export function payloadOf(event: unknown): unknown {
  const name = names.find((known) => at(event, known) != null);
  return name === undefined ? event : at(event, name);
}

/** True for an event of ConverseStream, with or without its name around it. */
export function isConverseEvent(event: unknown): boolean {
  const payload = payloadOf(event);
  if (payload !== event) return true;
  return ['contentBlockIndex', 'stopReason', 'role', 'metrics'].some(
    (field) => at(event, field) !== undefined,
  );
}
