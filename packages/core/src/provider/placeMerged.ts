import type { Citation } from '../response/response.ts';
import { citationOf } from './citationOf.ts';
import type { Ground } from './ground.ts';
import { wordsToKeep } from './linkLabel.ts';
import type { Hidden } from './hidden.ts';
import type { Merged } from './mergeCitations.ts';
import { nameCitations } from './nameCitations.ts';
import { replaceLinks } from './replaceLinks.ts';
import type { LinkEdit, Replaced } from './replaceLinks.ts';

/** Names the citations, turns their links into markers and moves their spans along. */
export function placeMerged(
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
export function removals(
  { start, marks }: Hidden,
  edits: readonly LinkEdit[] = [],
): readonly LinkEdit[] {
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
