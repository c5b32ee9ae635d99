import type { AnswerEvent } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';

/** Passes on every event of a stream. A stream that breaks becomes an outage, one that was aborted is told apart. */
export async function streamInto(
  events: AsyncIterable<AnswerEvent>,
  signal: AbortSignal,
  on: { readonly event: (event: AnswerEvent) => void; readonly stopped: () => void },
): Promise<void> {
  try {
    for await (const event of events) {
      if (signal.aborted) break;
      on.event(event);
    }
  } catch (error) {
    if (!signal.aborted) on.event(outage(error));
  }
  if (signal.aborted) on.stopped();
}

function outage(error: unknown): AnswerEvent {
  const message = error instanceof Error ? error.message : messages.streamCut;
  return { type: 'error', mode: 'outage', message };
}
