import { at, listAt, stringAt, wordsAt } from '../payload.ts';

/** The visible text of a chat message as it grows. */
export interface ChatText {
  /** Adds what a delta holds. */
  append(delta: unknown): void;
  /** Takes a whole message, or one so far; false when it has no text. A shorter one than is known changes nothing. */
  complete(message: unknown): boolean;
  contents(): ChatContents;
}

export interface ChatContents {
  readonly text: string;
  readonly references: readonly Reference[];
}

/** A reference that stands between pieces of text. */
export interface Reference {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly chunk: unknown;
}

export function createChatText(): ChatText {
  let text = '';
  let references: Reference[] = [];
  const add = (content: unknown): void => {
    if (typeof content === 'string') text += content;
    for (const chunk of listAt(content)) {
      const type = stringAt(chunk, 'type');
      if (typeof chunk === 'string') text += chunk;
      else if (type === 'text') text += stringAt(chunk, 'text') ?? '';
      else if (type?.endsWith('reference') === true) references.push({ at: text.length, chunk });
    }
  };
  return {
    append: (delta) => add(contentOf(delta)),
    complete(message) {
      const content = contentOf(message);
      if (content === undefined) return false;
      const before = { text, references };
      text = '';
      references = [];
      add(content);
      if (text.length < before.text.length) ({ text, references } = before);
      return true;
    },
    contents: () => ({ text, references }),
  };
}

/** What a person reads: the content, else a refusal. */
function contentOf(message: unknown): unknown {
  if (typeof message === 'string') return message;
  const content = at(message, 'content');
  const isEmpty =
    content == null || content === '' || (Array.isArray(content) && content.length === 0);
  return isEmpty ? wordsAt(message, 'refusal') : content;
}
