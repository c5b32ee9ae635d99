import type { RawCitation } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import type { Collector } from '../collector.ts';
import { consulted, distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { createTokenList } from '../tokens.ts';
import type { TokenList } from '../tokens.ts';
import { annotationsToCitations } from './annotations.ts';
import { createSearchResults } from './found.ts';
import type { SearchResults } from './found.ts';

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

/**
 * A reference chunk as citations of the words before it. `tool_reference` names its page; `reference` holds the ids of
 * what the caller's own tool returned, which is then all that is known of the source.
 */
function referenceToCitation({ at, chunk }: Reference, block: string): RawCitation[] {
  const place = { kind: 'point', block, at, unit: 'utf16' } as const;
  const title = wordsAt(chunk, 'title');
  const url = wordsAt(chunk, 'url');
  if (title !== undefined || url !== undefined) {
    const source = given({ title, url, text: wordsAt(chunk, 'description') });
    return [{ source, place }];
  }
  return listAt(chunk, 'reference_ids').flatMap((id) => {
    const file = wordsAt(id) ?? numberAt(id)?.toString();
    return file === undefined ? [] : { source: { file }, place };
  });
}

/** What was collected of a chat message. */
interface Chat {
  readonly id: string | null;
  readonly text: ChatText;
  readonly results: SearchResults;
  readonly annotations: readonly unknown[];
  readonly tokens: TokenList;
}

const block = 'message';

export function gatherChat({ id, text, results, annotations, tokens }: Chat): Gathered {
  const contents = text.contents();
  const annotated = annotationsToCitations([{ id: block, text: contents.text, annotations }]);
  const referred = contents.references.flatMap((reference) =>
    referenceToCitation(reference, block),
  );
  const listed = results.citations();
  const citations = [...annotated, ...referred, ...unlessAnnotated(listed, annotated)];
  return {
    id,
    blocks: [{ id: block, text: contents.text }],
    citations,
    evidence: {
      passages: distinctPassages(listed.concat(annotated).map(passageOf)),
      tokens: tokens.visibleIn(contents.text),
    },
  };
}

/** Gateways send the same sources as annotations and as a list; the list then adds only what is not annotated. */
function unlessAnnotated(
  listed: readonly RawCitation[],
  annotated: readonly RawCitation[],
): readonly RawCitation[] {
  if (annotated.length === 0) return listed;
  return consulted(
    listed.map(({ source }) => source),
    annotated,
  );
}

function passageOf({ id, source: { text = '' } }: RawCitation) {
  return { text, ...(id !== undefined && { id }) };
}

/** The visible text of a chat message as it grows. */
interface ChatText {
  /** Adds what a delta holds. */
  append(delta: unknown): void;
  /** Takes a whole message, or one so far; false when it has no text. A shorter one than is known changes nothing. */
  complete(message: unknown): boolean;
  contents(): ChatContents;
}

interface ChatContents {
  readonly text: string;
  readonly references: readonly Reference[];
}

/** A reference that stands between pieces of text. */
interface Reference {
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
