import { keepEqual } from '../response/continueResponse.ts';
import type { Citation, Claim } from '../response/response.ts';
import { createGround, joinTexts } from './ground.ts';
import type { Ground } from './ground.ts';
import { locate } from './locate.ts';
import { citationOf, mergeCitations, nameCitations } from './merge.ts';
import type { Merged } from './merge.ts';
import type { Hidden, RawCitation, RawClaim, TextBlock } from './place.ts';
import { replaceLinks, wordsToKeep } from './replaceLinks.ts';
import type { LinkEdit, Replaced } from './replaceLinks.ts';
import { withAgreedUnits } from './units.ts';

/**
 * Places citations and judged claims in an answer: blocks are joined, offsets checked against the words, links to sources
 * turned into markers `[id]`, and what cites the same is put together. A citation whose place is nowhere is anchored
 * `none`, with the reason; no data throws. Takes time linear in the answer.
 */
export function placeAnswer(answer: UnplacedAnswer): PlacedAnswer {
  return createPlacer()(answer);
}

/**
 * `placeAnswer` for an answer that grows, to be called with all of it each time. What it read before is not read again,
 * and citations that are as they were stay the same objects.
 */
export function createPlacer(): (answer: UnplacedAnswer, hidden?: Hidden) => PlacedAnswer {
  const groundOf = createGround();
  let before: readonly Citation[] = [];
  return ({ blocks, citations, claims = [] }, hidden = nothingHidden) => {
    const isPlain = citations.length === 0 && claims.length === 0;
    const placed = isPlain
      ? { ...plain, content: replaceLinks(joinTexts(blocks), removals(hidden)).content }
      : placeAll(citations, claims, groundOf(blocks), hidden);
    before = keepEqual(before, placed.citations);
    return { ...placed, citations: before };
  };
}

/** An answer as it came, before its citations are placed. */
export interface UnplacedAnswer {
  /** The texts of the answer in reading order; they follow on each other with nothing between them. */
  readonly blocks: readonly TextBlock[];
  readonly citations: readonly RawCitation[];
  /** Parts of the answer that were judged. */
  readonly claims?: readonly RawClaim[];
}

/** An answer with its citations in place. Spans are of `content`. */
export interface PlacedAnswer {
  readonly content: string;
  readonly citations: readonly Citation[];
  /** The claims that have a place. */
  readonly claims: readonly Claim[];
}

const nothingHidden: Hidden = { start: 0, marks: [] };
const plain: Omit<PlacedAnswer, 'content'> = { citations: [], claims: [] };

function placeAll(
  raws: readonly RawCitation[],
  rawClaims: readonly RawClaim[],
  ground: Ground,
  hidden: Hidden,
): PlacedAnswer {
  const { replaced, placed } = placeMerged(mergeCitations(locateAll(raws, ground)), ground, hidden);
  const claims = rawClaims.flatMap((claim) => placeClaim(claim, ground, replaced));
  return { content: replaced.content, citations: placed, claims };
}

function locateAll(citations: readonly RawCitation[], ground: Ground) {
  if (citations.length === 0) return [];
  const marks = ground.markers.marks(ground.text, wantedMarkers(citations));
  return withAgreedUnits(citations, ground.block).map((raw) => ({
    raw,
    located: locate(raw, ground, marks),
  }));
}

function wantedMarkers(citations: readonly RawCitation[]): ReadonlySet<string> {
  return new Set(
    citations.flatMap(({ place }) => {
      const isMarked = place.kind === 'marker' || place.kind === 'linked';
      return isMarked ? (place.marker ?? []) : [];
    }),
  );
}

/** Names the citations, turns their links into markers and moves their spans along. */
function placeMerged(
  merged: readonly Merged[],
  ground: Ground,
  hidden: Hidden,
): { readonly replaced: Replaced; readonly placed: readonly Citation[] } {
  const named = merged.map(withId(nameCitations(ground, merged)));
  const edits = named.flatMap((citation) => citation.edits);
  const replaced = replaceLinks(ground.text, [...edits, ...removals(hidden, edits)]);
  return { replaced, placed: named.map((citation) => finished(citation, replaced)) };
}

/** What gives way to nothing: the reasoning, and the marks that no citation takes the place of. */
function removals({ start, marks }: Hidden, edits: readonly LinkEdit[] = []): readonly LinkEdit[] {
  if (start === 0 && marks.length === 0) return [];
  const taken = new Set(edits.map(({ span }) => span.start));
  const spans = marks.filter(({ at, span }) => span.start >= start && !taken.has(at));
  return [{ start: 0, end: start }, ...spans.map(({ span }) => span)]
    .filter((span) => span.start < span.end)
    .map((span) => ({ span, id: null, words: '' }));
}

interface Named extends Merged {
  readonly id: string;
  readonly edits: readonly LinkEdit[];
}

function withId(ids: readonly string[]) {
  return (merged: Merged, index: number): Named => {
    const id = ids[index] ?? String(index + 1);
    const links = 'links' in merged.located ? merged.located.links : [];
    const [{ source }] = merged.raws;
    const edits = links.map((link) => ({ id, span: link.span, words: wordsToKeep(link, source) }));
    return { ...merged, id, edits };
  };
}

function finished({ id, raws, located, edits }: Named, replaced: Replaced): Citation {
  if ('span' in located) {
    const span = replaced.move(located.span);
    if (span.start < span.end) return citationOf(id, raws, located, span);
    return citationOf(id, raws, unplaced('Its words are not shown.'));
  }
  if (!('links' in located)) {
    const isTaken = located.anchor === 'marker' && located.marker !== id;
    return citationOf(id, raws, isTaken ? unplaced('Another source has its marker.') : located);
  }
  const markers = edits.flatMap((edit) => replaced.markerOf(edit) ?? []);
  const [first] = markers.sort((a, b) => a.start - b.start);
  if (first) return citationOf(id, raws, located, first);
  return citationOf(id, raws, unplaced('Its link lies across another.'));
}

function unplaced(reason: string) {
  return { anchor: 'none', reason } as const;
}

function placeClaim({ place, support }: RawClaim, ground: Ground, replaced: Replaced): Claim[] {
  const found = locate({ place }, ground, { has: () => false, areAll: false });
  if (!('span' in found)) return [];
  const span = replaced.move(found.span);
  const confidence = support !== null && support >= 0 && support <= 1 ? support : null;
  return span.start < span.end ? [{ span, confidence, citationIds: [] }] : [];
}
