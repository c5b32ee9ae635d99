import type { Collector } from '../collector.ts';
import { at, listAt, numberAt, wordsAt } from '../payload.ts';
import { createChatText } from './chatText.ts';
import { createSearchResults } from './searchResults.ts';
import { createTokenList } from './tokenList.ts';
import { gatherChat } from './gatherChat.ts';

/** Collects the Chat Completions format, whole or streamed. Only the first choice is the answer. */
export function collectChat(): Collector {
  const text = createChatText();
  const results = createSearchResults();
  const annotations = new Map<string, unknown>();
  const tokens = createTokenList();
  let id: string | null = null;
  const takeMessage = (message: unknown): void => {
    for (const annotation of listAt(message, 'annotations')) {
      annotations.set(JSON.stringify(annotation), annotation);
    }
    results.takeDocuments(listAt(message, 'context', 'citations'));
  };
  return {
    gathered: () =>
      gatherChat({ id, text, results, annotations: [...annotations.values()], tokens }),
    take(event) {
      if (!Array.isArray(at(event, 'choices'))) return false;
      id ??= wordsAt(event, 'id') ?? null;
      results.take(event);
      const choice = firstChoice(event);
      const message = at(choice, 'message');
      const delta = at(choice, 'delta');
      if (!text.complete(message)) text.append(delta ?? at(choice, 'text'));
      takeMessage(message);
      takeMessage(delta);
      tokens.add(listAt(choice, 'logprobs', 'content'));
      return true;
    },
  };
}

function firstChoice(event: unknown): unknown {
  return listAt(event, 'choices').find((choice) => (numberAt(choice, 'index') ?? 0) === 0);
}
