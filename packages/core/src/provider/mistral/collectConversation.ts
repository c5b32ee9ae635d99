import type { Collector } from '../collector.ts';
import { createChatText, gatherChat } from '../openai/chat.ts';
import { createSearchResults } from '../openai/found.ts';
import { at, listAt, stringAt } from '../payload.ts';
import { createTokenList } from '../tokens.ts';

/** Collects the Conversations format of Mistral, whole or streamed. */
export function collectConversation(): Collector {
  const text = createChatText();
  const results = createSearchResults();
  const tokens = createTokenList();
  let id: string | null = null;
  return {
    gathered: () => gatherChat({ id, text, results, annotations: [], tokens }),
    take(event) {
      const isWhole = Array.isArray(at(event, 'outputs'));
      const type = stringAt(event, 'type') ?? '';
      if (!isWhole && !/^(?:conversation|message|tool|agent)\./.test(type)) return false;
      id = stringAt(event, 'conversation_id') ?? id;
      if (isWhole) text.complete({ content: listAt(event, 'outputs').flatMap(chunksOf) });
      if (type === 'message.output.delta') text.append({ content: chunksOf(event) });
      return true;
    },
  };
}

/** What a message says, as a list: Mistral sends a string, a chunk or a list of them. */
function chunksOf(message: unknown): readonly unknown[] {
  if (stringAt(message, 'type')?.startsWith('message.output') !== true) return [];
  const content = at(message, 'content');
  return Array.isArray(content) ? content : [content];
}
