import type { Making } from './readPieces.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What parts of a block are made with. */
export interface PartMaking extends Making {
  /** True when no claim touches a range and no chip stands before its end, now or before: what was made of it can be kept. */
  readonly isPlain: (range: Range) => boolean;
}

/** Parts of a block, what was made of them, and whether more may be streamed into the last. */
export interface Parts<Source, Made> {
  readonly sources: readonly Source[];
  readonly made: readonly Made[];
  readonly open: boolean;
}

/** One part to make, and what was made of the one that stood in its place before. */
export interface Part<Source, Made> {
  readonly source: Source;
  readonly open: boolean;
  readonly before: { readonly source: Source; readonly made: Made; readonly open: boolean } | null;
}

interface Given<Source, Made> extends Omit<Parts<Source, Made>, 'made'> {
  readonly before: Parts<Source, Made> | null;
}

/** Makes the parts of a block. One that is the same, and that no claim or chip touches, stays the same object. */
export function keepParts<Source extends Range, Made>(
  { sources, open, before }: Given<Source, Made>,
  { isPlain }: PartMaking,
  make: (part: Part<Source, Made>) => Made,
): readonly Made[] {
  return sources.map((source, at) => {
    const isOpen = open && at === sources.length - 1;
    const old = before && partAt(before, at);
    if (old?.source === source && old.open === isOpen && isPlain(source)) return old.made;
    return make({ source, open: isOpen, before: old });
  });
}

function partAt<Source, Made>({ sources, made, open }: Parts<Source, Made>, at: number) {
  const [source, one] = [sources[at], made[at]];
  if (source === undefined || one === undefined) return null;
  return { source, made: one, open: open && at === sources.length - 1 };
}
