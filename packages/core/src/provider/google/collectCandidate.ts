import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { given, isPlainObject } from '../../response/read.ts';
import type { Token } from '../../response/response.ts';
import type { Collector } from '../collector.ts';
import { consulted, distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { visibleTokens } from '../tokens.ts';
import { createVisibleText } from './visibleText.ts';
import type { VisibleText } from './visibleText.ts';

/** Collects the first candidate of generateContent, from chunks or from the whole, or from a list of chunks. */
export function collectCandidate(): Collector {
  let id: string | null = null;
  let count: number | undefined;
  const text = createVisibleText();
  const grounded: unknown[] = [];
  const tokens: Token[] = [];
  const takeChunk = (chunk: unknown): boolean => {
    if (!Array.isArray(at(chunk, 'candidates')) && at(chunk, 'promptFeedback') == null)
      return false;
    id ??= stringAt(chunk, 'responseId') ?? null;
    count = numberAt(chunk, 'usageMetadata', 'candidatesTokenCount') ?? count;
    const candidate = listAt(chunk, 'candidates').find(isFirst);
    if (isGrounded(candidate)) grounded.push(candidate);
    for (const part of listAt(candidate, 'content', 'parts')) text.add(part);
    for (const token of tokensOf(candidate)) tokens.push(token);
    return true;
  };
  return {
    take: (event) => (Array.isArray(event) ? event.filter(takeChunk).length > 0 : takeChunk(event)),
    gathered: () => ({ id, ...gather(text, grounded, visibleTokens(tokens, text.text, count)) }),
  };
}

function isFirst(candidate: unknown): boolean {
  return (numberAt(candidate, 'index') ?? 0) === 0;
}

/** Most chunks say nothing but text; what is said of sources comes in few of them. */
function isGrounded(candidate: unknown): boolean {
  return ['groundingMetadata', 'citationMetadata', 'urlContextMetadata'].some((name) => {
    const metadata = at(candidate, name);
    return isPlainObject(metadata) && Object.keys(metadata).length > 0;
  });
}

function gather(
  text: ReturnType<typeof createVisibleText>,
  candidates: readonly unknown[],
  tokens: readonly Token[],
): Omit<Gathered, 'id'> {
  const grounding = groundingOf(candidates, text);
  const citations = [...grounding.citations, ...candidates.flatMap(recitationsOf)];
  const found = [...grounding.sources, ...candidates.flatMap(fetchedPages)];
  return {
    blocks: [{ id: 'text', text: text.text }],
    citations: [...citations, ...consulted(found, citations)],
    evidence: { passages: distinctPassages(grounding.sources), tokens },
  };
}

/** The pages that the model fetched for this candidate, those that failed left out. */
function fetchedPages(candidate: unknown): RawSource[] {
  return listAt(candidate, 'urlContextMetadata', 'urlMetadata').flatMap((page) => {
    const url = wordsAt(page, 'retrievedUrl');
    const isFetched = stringAt(page, 'urlRetrievalStatus')?.endsWith('SUCCESS') ?? false;
    return url !== undefined && isFetched ? { url } : [];
  });
}

/** What a candidate repeats from elsewhere: `citationSources` of Gemini, `citations` of Vertex. */
function recitationsOf(candidate: unknown): RawCitation[] {
  const listed = ['citationSources', 'citations'].flatMap((name) =>
    listAt(candidate, 'citationMetadata', name),
  );
  return listed.flatMap((citation): RawCitation[] | RawCitation => {
    const source = given({ title: wordsAt(citation, 'title'), url: wordsAt(citation, 'uri') });
    const end = numberAt(citation, 'endIndex');
    if (Object.keys(source).length === 0) return [];
    if (end === undefined) {
      return { source, place: { kind: 'none', reason: 'The provider gives no offsets for it.' } };
    }
    const start = numberAt(citation, 'startIndex') ?? 0;
    return { source, place: { kind: 'span', block: 'text', start, end, unit: 'utf8' } };
  });
}

/** The chosen tokens of a candidate. The average that Gemini gives beside them counts hidden thinking and is not used. */
function tokensOf(candidate: unknown): Token[] {
  const tops = listAt(candidate, 'logprobsResult', 'topCandidates');
  return listAt(candidate, 'logprobsResult', 'chosenCandidates').flatMap((chosen, index) => {
    const logprob = numberAt(chosen, 'logProbability');
    if (logprob === undefined) return [];
    const top = listAt(tops[index], 'candidates').flatMap(
      (other) => numberAt(other, 'logProbability') ?? [],
    );
    return {
      // The sum turns -0 into 0.
      logprob: logprob + 0,
      ...given({ token: stringAt(chosen, 'token') }),
      ...(top.length > 0 && { top }),
    };
  });
}

/** What grounds a text: its sources, and which part of it each supports. */
interface Grounding {
  readonly sources: readonly RawSource[];
  readonly citations: readonly RawCitation[];
}

/**
 * The grounding of all chunks so far. It comes whole in the last chunk as a rule; supports without chunks of their own
 * belong to those that came before.
 */
function groundingOf(candidates: readonly unknown[], text: VisibleText): Grounding {
  const sources: RawSource[] = [];
  const citations: RawCitation[] = [];
  let chunks: readonly RawSource[] = [];
  for (const candidate of candidates) {
    const own = listAt(candidate, 'groundingMetadata', 'groundingChunks').map(chunkSource);
    if (own.length > 0) chunks = own;
    for (const source of own) sources.push(source);
    for (const support of listAt(candidate, 'groundingMetadata', 'groundingSupports')) {
      const place = segmentPlace(at(support, 'segment'), text);
      for (const citation of supported(support, chunks, place)) citations.push(citation);
    }
  }
  return { sources: sources.filter(isNamed), citations };
}

function supported(
  support: unknown,
  chunks: readonly RawSource[],
  place: RawCitation['place'],
): RawCitation[] {
  return listAt(support, 'groundingChunkIndices').flatMap((chunk, index) => {
    const source = typeof chunk === 'number' ? chunks[chunk] : undefined;
    if (!source || !isNamed(source)) return [];
    return { source, place, ...given({ score: numberAt(support, 'confidenceScores', index) }) };
  });
}

function isNamed(source: RawSource): boolean {
  return Object.keys(source).length > 0;
}

/** The source that a grounding chunk names: a web page, a retrieved document, a map entry or an image. */
function chunkSource(chunk: unknown): RawSource {
  const source =
    at(chunk, 'web') ?? at(chunk, 'retrievedContext') ?? at(chunk, 'maps') ?? at(chunk, 'image');
  return given({
    title: wordsAt(source, 'title') ?? wordsAt(source, 'domain'),
    file: lastSegment(wordsAt(source, 'documentName') ?? wordsAt(source, 'fileSearchStore')),
    url: wordsAt(source, 'uri') ?? wordsAt(source, 'sourceUri'),
    page: numberAt(source, 'pageNumber') ?? numberAt(source, 'ragChunk', 'pageSpan', 'firstPage'),
    text: wordsAt(source, 'text') ?? wordsAt(source, 'ragChunk', 'text'),
  });
}

function lastSegment(name: string | undefined): string | undefined {
  return name
    ?.split('/')
    .filter((segment) => segment !== '')
    .at(-1);
}

/** The place of a segment: UTF-8 bytes in one part of the answer. Protobuf leaves out what is 0: the part, the start. */
function segmentPlace(segment: unknown, visible: VisibleText): Place {
  const words = wordsAt(segment, 'text');
  const end = numberAt(segment, 'endIndex');
  if (end === undefined && words === undefined) {
    return { kind: 'none', reason: 'The provider does not say which words it supports.' };
  }
  const start = numberAt(segment, 'startIndex') ?? 0;
  const range = { start, end: end ?? NaN };
  const starts = visible.startsOf(numberAt(segment, 'partIndex') ?? 0);
  const base = (starts.length > 1 ? fitting(starts, visible, range, words) : starts[0]) ?? 0;
  return {
    kind: 'span',
    block: 'text',
    start: base + range.start,
    end: base + range.end,
    unit: 'utf8',
    ...given({ text: words }),
  };
}

/** The start from which the range holds the words, else the first. */
function fitting(
  starts: readonly number[],
  { text, offsets }: VisibleText,
  range: { readonly start: number; readonly end: number },
  words: string | undefined,
): number | undefined {
  const fits = starts.find((base) => {
    const start = offsets.toUtf16(base + range.start, 'utf8');
    const end = offsets.toUtf16(base + range.end, 'utf8');
    return start !== null && end !== null && text.slice(start, end) === words;
  });
  return fits ?? starts[0];
}
