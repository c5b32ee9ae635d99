import type { Citation } from '../response/response.ts';
import { citationOf } from './citationOf.ts';
import type { Ground } from './ground.ts';
import { wordsToKeep } from './linkLabel.ts';
import type { Merged } from './mergeCitations.ts';
import { nameCitations } from './nameCitations.ts';
import { replaceLinks } from './replaceLinks.ts';
import type { LinkEdit, Replaced } from './replaceLinks.ts';

/** Names the citations, turns their links into markers and moves their spans along. */
export function placeMerged(
  merged: readonly Merged[],
  ground: Ground,
): { readonly replaced: Replaced; readonly placed: readonly Citation[] } {
  const named = merged.map(withId(nameCitations(ground, merged)));
  const replaced = replaceLinks(
    ground.text,
    named.flatMap(({ edits }) => edits),
  );
  return { replaced, placed: named.map((citation) => finished(citation, replaced)) };
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
  if ('span' in located) return citationOf(id, raws, located, replaced.move(located.span));
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
