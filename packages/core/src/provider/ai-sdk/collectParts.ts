import { writtenNumbers } from '../../place/markers.ts';
import type { OffsetUnit, Place, RawCitation, RawSource, TextBlock } from '../../place/place.ts';
import { commonUnit } from '../../place/units.ts';
import { given, isPlainObject } from '../../response/read.ts';
import type { Collector } from '../collector.ts';
import { consulted, distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { createTokenList } from '../tokens.ts';
import type { TokenList } from '../tokens.ts';
import { createTexts } from './texts.ts';
import type { Text, Texts } from './texts.ts';

/** What has come of a message: its texts, its sources and its tokens, each in order. */
interface Message {
  id: string | null;
  readonly texts: Texts;
  readonly sources: Sources;
  readonly tokens: TokenList;
}

/** Collects a message from stream parts, or from the whole of it. */
export function collectParts(): Collector {
  const message: Message = {
    id: null,
    texts: createTexts(),
    sources: createSources(),
    tokens: createTokenList(),
  };
  return {
    take: (event) => (stringAt(event, 'type') === undefined ? takeWhole : takePart)(message, event),
    gathered: () => gatherParts(message),
  };
}

/**
 * A message has `parts`; a result has `steps`, and a step `content`. A list holds parts or messages. A message of the
 * person is read too, since a chat shows both with the same code.
 */
function takeWhole(message: Message, whole: unknown): boolean {
  const parts = partsOf(whole);
  if (parts === null) return false;
  message.id ??= wordsAt(whole, 'id') ?? wordsAt(whole, 'response', 'id') ?? null;
  for (const part of parts) {
    if (stringAt(part, 'type') !== undefined) takePart(message, part);
    else if (isAnswer(part)) takeWhole(message, part);
  }
  return true;
}

/** Of a conversation, only what the assistant said. */
function isAnswer(message: unknown): boolean {
  return (stringAt(message, 'role') ?? 'assistant') === 'assistant';
}

/** Hosts keep the same text under several names; the one with the most about it counts. */
function partsOf(whole: unknown): readonly unknown[] | null {
  const lists = [whole, ...['parts', 'steps', 'content'].map((name) => at(whole, name))];
  const filled = lists.map((list) => listAt(list)).find(({ length }) => length > 0);
  if (filled) return filled;
  const content = at(whole, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return lists.some(Array.isArray) ? [] : null;
}

const known =
  /^(?:step-|start|finish|text|reasoning|source|tool-|dynamic-tool|data-|file|custom|abort|error|message-|response-|model-call|stream-start|raw|ping)/;

function takePart(message: Message, part: unknown): boolean {
  const type = stringAt(part, 'type') ?? '';
  message.id ??= idIn(type, part);
  message.texts.take(type, part);
  message.sources.take(type, part);
  if (type === 'raw') message.tokens.add(tokensIn(at(part, 'rawValue')));
  return known.test(type);
}

function idIn(type: string, part: unknown): string | null {
  if (type === 'start') return wordsAt(part, 'messageId') ?? null;
  return type === 'finish-step' ? (wordsAt(part, 'response', 'id') ?? null) : null;
}

/** The SDK keeps log-probabilities to its raw chunks, which are those of the endpoint. Only the first choice is the answer. */
function tokensIn(chunk: unknown): readonly unknown[] {
  const choice = listAt(chunk, 'choices').find((one) => (numberAt(one, 'index') ?? 0) === 0);
  return listAt(choice, 'logprobs', 'content');
}

/**
 * A message as collected so far. Where its texts cite nothing, the answer may point to the listed sources by number or
 * by link, as Perplexity's and xAI's do; else those are what was consulted.
 */
function gatherParts({ id, texts, sources, tokens }: Message): Gathered {
  const blocks = texts.list().map((text, index) => ({ id: String(index), ...text }));
  const cited = blocks.flatMap(citationsOf);
  const content = blocks.map(({ text }) => text).join('');
  const listed =
    cited.length > 0 ? consulted(sources.list(), cited) : pointedTo(sources.list(), content);
  return {
    id,
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    citations: [...cited, ...listed],
    evidence: {
      passages: distinctPassages([
        ...cited.map(({ quote = '' }) => ({ text: quote })),
        ...sources.list().map(({ text = '' }) => ({ text })),
      ]),
      tokens: tokens.visibleIn(content),
    },
  };
}

/** The SDK hands offsets through as its provider counted them. */
function citationsOf({ id, text, citations }: Text & TextBlock): RawCitation[] {
  const offsets = citations.flatMap((citation) =>
    ['startIndex', 'endIndex'].flatMap((name) => numberAt(citation, name) ?? []),
  );
  const unit = commonUnit(text, offsets);
  return citations.flatMap((citation) => citationOf(citation, id, unit) ?? []);
}

function pointedTo(sources: readonly RawSource[], content: string): RawCitation[] {
  const reason = 'The answer does not point to it.';
  const isNumbered = countsUpTo(sources.length, content);
  return sources.map((source, index) => {
    if (!isNumbered) return { source, place: { kind: 'linked', reason } };
    const marker = String(index + 1);
    return { id: marker, source, place: { kind: 'linked', marker, reason } };
  });
}

/** True when the numbers that stand in brackets could count the sources. */
function countsUpTo(count: number, content: string): boolean {
  const numbers = [...writtenNumbers(content)].map(Number);
  return numbers.length > 0 && numbers.every((number) => number >= 1 && number <= count);
}

/** The sources that a message lists beside its text, in order. */
interface Sources {
  /** Takes a part when it is a source; one that comes again is passed over. */
  take(type: string, part: unknown): void;
  list(): readonly RawSource[];
}

/** No sources yet. */
function createSources(): Sources {
  const seen = new Set<string>();
  const sources: RawSource[] = [];
  return {
    take(type, part) {
      if (type !== 'source' && type !== 'source-url' && type !== 'source-document') return;
      const id = stringAt(part, 'sourceId') ?? stringAt(part, 'id');
      const source = sourceOf(part);
      if (Object.keys(source).length === 0 || (id !== undefined && seen.has(id))) return;
      if (id !== undefined) seen.add(id);
      sources.push(source);
    },
    list: () => sources,
  };
}

/** A citation of a text, whose offsets count in `unit`. Without any, the claim is the whole text. */
function citationOf(citation: unknown, block: string, unit: OffsetUnit): RawCitation | null {
  const source = sourceOf(at(citation, 'source'));
  const quote = wordsAt(citation, 'citedText');
  if (Object.keys(source).length === 0 && quote === undefined) return null;
  return { source, place: placeOf(citation, block, unit), ...given({ quote }) };
}

function placeOf(citation: unknown, block: string, unit: OffsetUnit): Place {
  const start = numberAt(citation, 'startIndex');
  const end = numberAt(citation, 'endIndex');
  if (start !== undefined && end !== undefined && end > start) {
    const isPage = wordsAt(citation, 'source', 'url') !== undefined;
    return { kind: isPage ? 'link' : 'span', block, start, end, unit };
  }
  const point = fromProviders(at(citation, 'source', 'providerMetadata'), 'index');
  if (point !== undefined) return { kind: 'point', block, at: point, unit };
  return { kind: 'block', block };
}

/** A page or a document that a message names. */
function sourceOf(source: unknown): RawSource {
  const page = ['start_page_number', 'startPageNumber', 'pageNumber'].map((name) =>
    fromProviders(at(source, 'providerMetadata'), name),
  );
  return given({
    title: wordsAt(source, 'title'),
    file: wordsAt(source, 'filename'),
    url: wordsAt(source, 'url'),
    text: wordsAt(source, 'text'),
    page: page.find((number) => number !== undefined),
  });
}

/** The number that some provider gives under `name` in its metadata. */
function fromProviders(metadata: unknown, name: string): number | undefined {
  if (!isPlainObject(metadata)) return undefined;
  return Object.keys(metadata).flatMap((provider) => numberAt(metadata, provider, name) ?? [])[0];
}
