import type { AIResponse } from '../response/response.ts';
import type { Gathered } from './gathered.ts';
import { createResponder } from './toResponse.ts';

/** Reads a streamed answer. Events may be cut, repeated or come in any order; none of them throws. */
export interface Reader {
  /** Takes the parsed `data` of one server-sent event. What it does not know is passed over. */
  push(event: unknown): void;
  /** The answer so far: the same object until the next push. */
  readonly response: AIResponse;
}

/** A reader that collects events with `take` and places them when its response is asked for. */
export function readerOf(take: (event: unknown) => void, gathered: () => Gathered): Reader {
  const respond = createResponder();
  let response: AIResponse | null = null;
  return {
    push(event) {
      take(event);
      response = null;
    },
    get response() {
      response ??= respond(gathered());
      return response;
    },
  };
}
