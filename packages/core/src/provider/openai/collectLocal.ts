import type { Collector } from '../collector.ts';
import { at, stringAt } from '../payload.ts';

/** Collects what Ollama sends without OpenAI's format: `response` or `message` beside `done`, whole or in pieces. */
export function collectLocal(): Collector {
  let text = '';
  return {
    take(event) {
      const piece = stringAt(event, 'response') ?? stringAt(event, 'message', 'content');
      if (piece === undefined || typeof at(event, 'done') !== 'boolean') return false;
      text += piece;
      return true;
    },
    gathered: () => ({ id: null, blocks: [{ id: 'local', text }], citations: [] }),
  };
}
