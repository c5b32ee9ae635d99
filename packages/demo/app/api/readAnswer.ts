import type { AnswerEvent } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { readServerSentEvents } from './readServerSentEvents.ts';

/** The events of one streamed answer. It always ends with `response` or `error`: a cut stream and a garbled event become an error. */
export async function* readAnswer(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<AnswerEvent, void> {
  if (body) {
    for await (const data of readServerSentEvents(body)) {
      const event = parse(data);
      if (event) yield event;
      if (event?.type === 'response' || event?.type === 'error') return;
    }
  }
  yield { type: 'error', mode: 'outage', message: messages.streamCut };
}

function parse(data: string): AnswerEvent | null {
  try {
    const event: unknown = JSON.parse(data);
    return isAnswerEvent(event) ? event : null;
  } catch {
    return { type: 'error', mode: 'invalid', message: messages.streamGarbled };
  }
}

function isAnswerEvent(value: unknown): value is AnswerEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Record<string, unknown>;
  if (event['type'] === 'text') return typeof event['delta'] === 'string';
  if (event['type'] === 'waiting') return typeof event['before'] === 'number';
  if (event['type'] === 'error') return typeof event['mode'] === 'string';
  return event['type'] === 'response' && 'response' in event;
}
