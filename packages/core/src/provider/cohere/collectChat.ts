import type { Place, RawCitation, RawSource, TextBlock } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import type { Token } from '../../response/response.ts';
import type { Collector } from '../collector.ts';
import { distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { visibleTokens } from '../tokens.ts';

/** What has come of a chat answer. Contents and citations are told apart by their index. */
interface Chat {
  id: string | null;
  readonly contents: Map<number, Content>;
  readonly citations: Map<number, unknown>;
  /** As listed: those of hidden thinking may be among them. */
  readonly tokens: Token[];
}

/** Collects a chat answer from its events, or from the whole. */
export function collectChat(): Collector {
  const chat: Chat = { id: null, contents: new Map(), citations: new Map(), tokens: [] };
  return {
    take(event) {
      const type = stringAt(event, 'type');
      if (type === undefined) return takeWhole(chat, event);
      takeEvent(chat, type, event);
      return /^(message|content|citation|tool)-/.test(type);
    },
    gathered: () => gatherChat(chat),
  };
}

function takeEvent(chat: Chat, type: string, event: unknown): void {
  const { citations } = chat;
  const index = numberAt(event, 'index');
  const message = at(event, 'delta', 'message');
  if (type === 'message-start') chat.id ??= stringAt(event, 'id') ?? null;
  if (type === 'content-start') contentOf(chat, index).open(at(message, 'content'));
  if (type === 'content-delta') {
    contentOf(chat, index).extend(at(message, 'content'));
    if (stringAt(message, 'content', 'text') !== undefined) addTokens(chat, at(event, 'logprobs'));
  }
  if (type === 'citation-start') citations.set(index ?? citations.size, at(message, 'citations'));
}

function takeWhole(chat: Chat, payload: unknown): boolean {
  const message = at(payload, 'message');
  const contents = contentsOf(message);
  if (contents === null) return false;
  chat.id ??= stringAt(payload, 'id') ?? null;
  contents.forEach((content, index) => contentOf(chat, index).open(content));
  listAt(message, 'citations').forEach((citation, index) => chat.citations.set(index, citation));
  for (const run of listAt(payload, 'logprobs')) addTokens(chat, run);
  return true;
}

/** An answer may be a plain string. A message that only calls tools has no content. */
function contentsOf(message: unknown): readonly unknown[] | null {
  const content = at(message, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  if (Array.isArray(content)) return content as readonly unknown[];
  return stringAt(message, 'role') === 'assistant' ? [] : null;
}

function contentOf({ contents }: Chat, index = 0): Content {
  const content = contents.get(index) ?? createContent();
  contents.set(index, content);
  return content;
}

function addTokens({ tokens }: Chat, run: unknown): void {
  for (const token of tokensOf(run)) tokens.push(token);
}

/** A chat answer as collected so far. */
function gatherChat({ id, contents, citations, tokens }: Chat): Gathered {
  const blocks = [...contents]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, { text }]): TextBlock[] | TextBlock =>
      text === null ? [] : { id: String(index), text },
    );
  const stated = [...citations].sort(([a], [b]) => a - b).flatMap(([, citation]) => citation);
  const first = blocks.find(({ text }) => text !== '')?.id ?? '0';
  const placed = stated.flatMap((citation) => citationsOf(citation, first));
  const text = blocks.map((block) => block.text).join('');
  return {
    id,
    blocks,
    citations: placed,
    evidence: {
      passages: distinctPassages(placed.map(({ source }) => passageOf(source))),
      tokens: visibleTokens(tokens, text, undefined),
    },
  };
}

function passageOf({ text = '', file = '' }: { readonly text?: string; readonly file?: string }) {
  return { text, id: file };
}

/** One content of a message as far as it has come. */
interface Content {
  /** The visible text, `null` for hidden thinking. */
  readonly text: string | null;
  /** Takes the content as it starts, or the whole of it. It opens once: a repeated start changes nothing. */
  open(content: unknown): void;
  /** Takes more of it; what has no text is thinking. */
  extend(content: unknown): void;
}

/** An empty content. Deltas may come before its start. */
function createContent(): Content {
  let text = '';
  let isHidden = false;
  let isOpen = false;
  return {
    get text() {
      return isHidden ? null : text;
    },
    open(content) {
      if (isOpen) return;
      isOpen = true;
      isHidden = (stringAt(content, 'type') ?? 'text') !== 'text';
      text = (stringAt(content, 'text') ?? '') + text;
    },
    extend(content) {
      text += stringAt(content, 'text') ?? '';
    },
  };
}

/** The tokens of a run of text. Where there are several, the first stands for the text of all. */
function tokensOf(run: unknown): Token[] {
  return listAt(run, 'logprobs').flatMap((logprob, index) => {
    if (typeof logprob !== 'number' || !Number.isFinite(logprob)) return [];
    const token = index === 0 ? stringAt(run, 'text') : undefined;
    // The sum turns -0 into 0.
    return { logprob: logprob + 0, ...given({ token }) };
  });
}

/** A citation for each source of one statement. `first` is the block of those that do not say which content they cite. */
function citationsOf(citation: unknown, first: string): RawCitation[] {
  const place = placeOf(citation, first);
  return listAt(citation, 'sources').flatMap((item) => {
    const source = sourceOf(item);
    return Object.keys(source).length === 0 ? [] : { source, place };
  });
}

function placeOf(citation: unknown, first: string): Place {
  const text = wordsAt(citation, 'text');
  const start = numberAt(citation, 'start');
  const type = stringAt(citation, 'type') ?? 'TEXT_CONTENT';
  if (type !== 'TEXT_CONTENT') return { kind: 'none', reason: 'It is for hidden thinking.' };
  if (start === undefined && text === undefined) {
    return { kind: 'none', reason: 'The provider does not say which words it is for.' };
  }
  const index = numberAt(citation, 'content_index') ?? numberAt(citation, 'contentIndex');
  return {
    kind: 'span',
    block: index === undefined ? first : String(index),
    start: start ?? 0,
    end: numberAt(citation, 'end') ?? NaN,
    unit: 'unknown',
    ...given({ text }),
  };
}

/** A document of the request, or what a tool returned. Its id tells it apart, and is its address when it is one. */
function sourceOf(source: unknown): RawSource {
  const content = at(source, 'document') ?? at(source, 'tool_output') ?? at(source, 'toolOutput');
  const id = wordsAt(source, 'id') ?? wordsAt(content, 'id');
  const isAddress = id !== undefined && /^https?:\/\//i.test(id);
  return given({
    title: wordsAt(content, 'title') ?? wordsAt(content, 'data', 'title'),
    file: id,
    url: wordsAt(content, 'url') ?? (isAddress ? id : undefined),
    text: textOf(content) ?? textOf(at(content, 'data')) ?? stringAt(content),
  });
}

function textOf(content: unknown): string | undefined {
  return wordsAt(content, 'text') ?? wordsAt(content, 'snippet') ?? wordsAt(content, 'content');
}
