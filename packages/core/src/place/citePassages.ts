import { blankCode } from '../citation/blankCode.ts';
import { findMarkers } from '../citation/marker.ts';
import { given } from '../response/read.ts';
import type { Citation, Passage } from '../response/response.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { markedAt } from './locate.ts';
import { citationOf } from './merge.ts';

/** A passage that an answer was written from, with where it stands. A retrieved `Passage` is one. */
export interface CitedPassage extends Passage {
  /** Shown before anything else that names the source. */
  readonly title?: string;
  /** The file or other name of the source. */
  readonly source?: string;
  /** 1-based. */
  readonly page?: number;
  readonly url?: string;
}

/**
 * The citations of an answer that points to its passages by markers, `[1]`, `[1, 3]`, `[1-3]` or `[doc-a]`, in reading
 * order, each once, with the sentence that it stands in first. A name is a passage's id, else its place in the list from
 * 1, unless that passage has another number for its id. Code, links and names of no passage cite nothing. Takes time
 * linear in the answer.
 */
export function citePassages(content: string, passages: readonly CitedPassage[]): Citation[] {
  const find = createLookup(passages);
  const markers = findMarkers(blankCode(content), (name) => find(name) !== undefined);
  if (markers.length === 0) return [];
  const sentenceOf = createSentenceLookup(content);
  const cited = new Map<string, Citation>();
  for (const { ids, span } of markers) {
    const sentence = sentenceOf(span.start);
    for (const id of ids) {
      const passage = find(id);
      if (passage && !cited.has(id)) cited.set(id, cite(id, passage, sentence));
    }
  }
  return [...cited.values()];
}

function createLookup(passages: readonly CitedPassage[]) {
  const byId = new Map<string, CitedPassage>();
  for (const passage of passages) {
    const { id = '' } = passage;
    if (id !== '' && !byId.has(id)) byId.set(id, passage);
  }
  return (name: string): CitedPassage | undefined => byId.get(name) ?? numbered(name, passages);
}

/** The passage at a place of the list. One that is numbered otherwise, as from 0, is not meant. */
function numbered(name: string, passages: readonly CitedPassage[]): CitedPassage | undefined {
  if (!/^[1-9]\d{0,5}$/.test(name)) return undefined;
  const passage = passages[Number(name) - 1];
  return /^\d+$/.test(passage?.id ?? '') ? undefined : passage;
}

/** Finds the sentences that markers rest on; their offsets must only ever grow. */
function createSentenceLookup(content: string): (offset: number) => Span | undefined {
  const spans = sentences(content);
  let next = 0;
  let lineStart = 0;
  let lineEnd = endOfLine(content, 0);
  return (offset) => {
    while ((spans[next]?.start ?? Infinity) <= offset) next += 1;
    while (lineEnd < offset) {
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(content, lineStart);
    }
    const [before, after] = [spans[next - 1], spans[next]];
    // A marker that begins a line belongs to what follows it there, any other to what it stands in or behind.
    const isLead = (before?.end ?? 0) <= lineStart && (after?.start ?? Infinity) <= lineEnd;
    return isLead ? after : before;
  };
}

function endOfLine(content: string, from: number): number {
  const at = content.indexOf('\n', from);
  return at < 0 ? content.length : at;
}

function cite(id: string, passage: CitedPassage, span: Span | undefined): Citation {
  const { title, source: file, url, page, text, score } = passage;
  const source = given({ title, file, url, page, text });
  const raw = { source, place: { kind: 'marker', marker: id }, ...given({ score }) } as const;
  return citationOf(id, [raw], markedAt(id), span);
}
