import { visibleText } from '@credence-ui/core/citation';
import type { NumberedCitation } from '@credence-ui/core/citation';
import type { Inline, TextInline } from '@credence-ui/markdown';
import { cutText, unresolvedIn } from './cutText.ts';
import type { Cut, Cutting } from './cutText.ts';
import type { MarkedClaim } from '../citation/markClaims.ts';
import type { AnswerPiece } from './pieces.ts';
import type { SpanChip } from './spanChips.ts';

/** What becomes of a marker that no given source answers to. */
export type UnresolvedPolicy = 'keep' | 'drop' | 'mark';

/** What one block is made with. Lists that are filled or emptied are of this one making. */
export interface Making extends Cutting {
  readonly unresolved: UnresolvedPolicy;
  /** The given sources by id. */
  readonly byId: ReadonlyMap<string, NumberedCitation>;
  /** Citations whose span ends in the block and that no marker shows, in order; what is placed is taken off. */
  readonly chips: SpanChip[];
  /** Claims whose reason can be reached already. */
  readonly noted: Set<string>;
  /** The sources that the block shows. */
  readonly found: Map<string, NumberedCitation>;
}

/** The citations whose span ends with a line, behind it. */
export function readBehind(end: number, making: Making): readonly AnswerPiece[] {
  return chipsOf(takeChips(making, end), end, making);
}

/** Inlines as pieces; words that follow one another are one text. */
export function readPieces(
  inlines: readonly Inline[],
  making: Making,
  inLink: boolean,
): AnswerPiece[] {
  return joinTexts(inlines.flatMap((inline) => readInline(inline, making, inLink)));
}

function joinTexts(pieces: readonly AnswerPiece[]): AnswerPiece[] {
  const joined: AnswerPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text') {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}

function readInline(inline: Inline, making: Making, inLink: boolean): readonly AnswerPiece[] {
  const { start } = inline;
  switch (inline.kind) {
    case 'text':
      return readText(inline, making, inLink);
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
      return [{ kind: inline.kind, start, pieces: readPieces(inline.children, making, inLink) }];
    case 'code':
      return [{ kind: 'code', start, text: visibleText(inline.text) }];
    case 'html':
      return [{ kind: 'text', start, text: visibleText(inline.text) }];
    case 'break':
      return [{ kind: 'break', start }];
    case 'image':
      return [{ kind: 'image', start, src: inline.src, alt: visibleText(inline.alt), inLink }];
    case 'link':
    case 'footnote':
      return readReference(inline, making, inLink);
    default:
      return inline satisfies never;
  }
}

type Reference = Extract<Inline, { kind: 'link' | 'footnote' }>;

/** A bracket that names a given source is its marker, even where the text defines a link or a footnote of that name. */
function readReference(inline: Reference, making: Making, inLink: boolean): readonly AnswerPiece[] {
  const { start, end } = inline;
  const text = making.content.slice(start, end);
  const marker = { kind: 'text', start, end, text } as const;
  if (inline.kind === 'footnote') {
    if (inLink) return [{ kind: 'text', start, text }];
    if (making.isKnown(text.slice(2, -1))) return readText(marker, making, false);
    return [{ kind: 'footnote', start, label: inline.label }];
  }
  // An address within the text of a link stays text: no link can hold another.
  if (inLink) return readPieces(inline.children, making, true);
  const names = /^(?:\[[^[\]]+\])+$/.test(text) ? text.slice(1, -1).split('][') : [];
  if (names.length > 0 && names.every(making.isKnown)) return readText(marker, making, false);
  const { href, title, children } = inline;
  return [{ kind: 'link', start, href, title, pieces: readPieces(children, making, true) }];
}

function readText(text: TextInline, making: Making, inLink: boolean): readonly AnswerPiece[] {
  const cuts = dropMarkers(cutText(text, making, inLink), making);
  return byClaim(cuts).flatMap(({ claim, cuts: run }) => {
    const pieces = run.flatMap((cut) => piecesOf(cut, making, inLink));
    if (!claim) return pieces;
    const first = !inLink && !making.noted.has(claim.key);
    making.noted.add(claim.key);
    return [{ kind: 'claim', start: run[0]?.start ?? text.start, claim, first, pieces }];
  });
}

function piecesOf({ start, text, marker }: Cut, making: Making, inLink: boolean): AnswerPiece[] {
  const chips = inLink ? [] : takeChips(making, start + text.length);
  if (!marker)
    return [{ kind: 'text', start, text: visibleText(text) }, ...chipsOf(chips, start, making)];
  const known = sourcesOf('marker', [...marker.ids, ...chips], start, making);
  const { unresolved } = making;
  const rest = unresolvedIn({ text, marker });
  if (rest === '' || unresolved === 'drop') return known;
  return [...known, { kind: unresolved === 'mark' ? 'unresolved' : 'text', start, text: rest }];
}

function chipsOf(ids: readonly string[], start: number, making: Making): AnswerPiece[] {
  return sourcesOf('chip', ids, start, making);
}

function sourcesOf(
  kind: 'marker' | 'chip',
  ids: readonly string[],
  start: number,
  { byId, found }: Making,
): AnswerPiece[] {
  const sources = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  for (const source of sources) found.set(source.citation.id, source);
  return sources.length === 0 ? [] : [{ kind, start, sources }];
}

/** Takes the citations off that are shown up to `end`. */
function takeChips({ chips }: Making, end: number): readonly string[] {
  let count = 0;
  while ((chips[count]?.at ?? Infinity) <= end) count += 1;
  return count === 0 ? [] : chips.splice(0, count).map(({ id }) => id);
}

/** A dropped marker takes the space before it along. */
function dropMarkers(cuts: readonly Cut[], { unresolved }: Making): readonly Cut[] {
  if (unresolved !== 'drop') return cuts;
  return cuts.map((cut, index) => {
    const next = cuts[index + 1]?.marker;
    const drops = next?.ids.length === 0 && !cut.marker;
    return drops ? { ...cut, text: cut.text.replace(/[ \t]+$/, '') } : cut;
  });
}

function byClaim(cuts: readonly Cut[]): readonly { claim: MarkedClaim | null; cuts: Cut[] }[] {
  const runs: { claim: MarkedClaim | null; cuts: Cut[] }[] = [];
  for (const cut of cuts) {
    const last = runs.at(-1);
    if (last?.claim === cut.claim) last.cuts.push(cut);
    else runs.push({ claim: cut.claim, cuts: [cut] });
  }
  return runs;
}
