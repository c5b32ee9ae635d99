import type { Span } from '@credence-ui/core/text';
import { changesOf } from './changesOf.ts';
import type { Hunk } from './hunk.ts';
import { rebuild } from './rebuild.ts';

/** A text, and two edited forms of it. */
export interface MergeInput {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A part of a merged text. `text` is what the merged text has: mine in a conflict. */
export interface MergePart extends MergeInput {
  /** Who changed it: nobody, one side, both alike, or both differently. */
  readonly kind: 'same' | 'mine' | 'theirs' | 'both' | 'conflict';
  readonly text: string;
}

/** What `mergeTexts` makes: the merged text, and its parts in order. */
export interface Merge {
  readonly text: string;
  readonly parts: readonly MergePart[];
}

/**
 * Merges two edits of a text: what only one side changed is taken, and so is what both changed alike. Where both changed the
 * same words differently the text keeps mine, and the part of kind `conflict` has both.
 */
export function mergeTexts({ base, mine, theirs }: MergeInput): Merge {
  const parts: MergePart[] = [];
  let position = 0;
  const keepUpTo = (end: number): void => {
    const text = base.slice(position, end);
    if (text !== '') parts.push({ kind: 'same', text, base: text, mine: text, theirs: text });
  };
  for (const group of groupHunks(changesOf(base, mine), changesOf(base, theirs))) {
    keepUpTo(group.start);
    parts.push(mergeGroup(base, group));
    position = group.end;
  }
  keepUpTo(base.length);
  return { text: parts.map(({ text }) => text).join(''), parts };
}

/** A span of the base, and the hunks of both sides that change it. */
interface Group extends Span {
  readonly mine: readonly Hunk[];
  readonly theirs: readonly Hunk[];
}

/** Puts hunks of both sides together where they overlap. */
function groupHunks(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Group[] {
  const all = [
    ...mine.map((hunk) => ({ ...hunk.before, mine: [hunk], theirs: [] })),
    ...theirs.map((hunk) => ({ ...hunk.before, mine: [], theirs: [hunk] })),
  ].sort((left, right) => left.start - right.start || left.end - right.end);
  const groups: Group[] = [];
  for (const next of all) {
    const last = groups.at(-1);
    if (!last || !overlaps(last, next)) groups.push(next);
    else
      groups.splice(-1, 1, {
        start: last.start,
        end: Math.max(last.end, next.end),
        mine: [...last.mine, ...next.mine],
        theirs: [...last.theirs, ...next.theirs],
      });
  }
  return groups;
}

/** Whether a span begins inside the one before it; two insertions at one place do. */
function overlaps(last: Span, next: Span): boolean {
  return next.start < last.end || (last.start === next.start && last.end === next.end);
}

function mergeGroup(base: string, group: Group): MergePart {
  const old = base.slice(group.start, group.end);
  const mine = apply(old, group.start, group.mine);
  const theirs = apply(old, group.start, group.theirs);
  const texts = { base: old, mine, theirs };
  if (group.theirs.length === 0) return { kind: 'mine', text: mine, ...texts };
  if (group.mine.length === 0) return { kind: 'theirs', text: theirs, ...texts };
  return { kind: mine === theirs ? 'both' : 'conflict', text: mine, ...texts };
}

/** The part of the base from `offset`, with all these hunks. */
function apply(old: string, offset: number, hunks: readonly Hunk[]): string {
  const here = hunks.map((hunk) => {
    const { start, end } = hunk.before;
    return { ...hunk, before: { start: start - offset, end: end - offset } };
  });
  const ids = here.map(({ id }) => id);
  return rebuild(old, here, ids);
}
