import type { Block, FootnoteBlock } from '@credence-ui/markdown';

/** The footnotes of an answer, by label. */
export interface FootnoteNumbers {
  /** Number of a footnote, from 1. */
  readonly byLabel: ReadonlyMap<string, number>;
  /** Place of the first reference to each label, which its way back leads to. */
  readonly firstAt: ReadonlyMap<string, number>;
}

/** A footnote with its number. */
export interface NumberedNote {
  readonly note: FootnoteBlock;
  readonly number: number;
  /** True when the text refers to it. */
  readonly referred: boolean;
}

/** An answer's blocks without its footnotes, and these, numbered by the first reference to them. */
interface Footnotes {
  readonly body: readonly Block[];
  readonly notes: readonly NumberedNote[];
  /** `null` without any. */
  readonly numbers: FootnoteNumbers | null;
}

/** Parts an answer's blocks from its footnotes. */
export function numberNotes(blocks: readonly Block[]): Footnotes {
  const found = blocks.filter((block) => block.kind === 'footnote');
  if (found.length === 0) return { body: blocks, notes: [], numbers: null };
  const body = blocks.filter(({ kind }) => kind !== 'footnote');
  const firsts = new Map<string, FootnoteBlock>();
  for (const note of found) if (!firsts.has(note.label)) firsts.set(note.label, note);
  const firstAt = new Map<string, number>();
  for (const { label, start } of [...body, ...found].flatMap(referencesIn)) {
    if (firsts.has(label) && !firstAt.has(label)) firstAt.set(label, start);
  }
  const labels = [...new Set([...firstAt.keys(), ...firsts.keys()])];
  const notes = labels.flatMap((label, index): readonly NumberedNote[] => {
    const note = firsts.get(label);
    return note ? [{ note, number: index + 1, referred: firstAt.has(label) }] : [];
  });
  const byLabel = new Map(labels.map((label, index) => [label, index + 1]));
  return { body, notes, numbers: { byLabel, firstAt } };
}

interface Reference {
  readonly label: string;
  readonly start: number;
}

const known = new WeakMap<Block, readonly Reference[]>();

/** The references in a block, which is searched once. */
function referencesIn(block: Block): readonly Reference[] {
  const before = known.get(block);
  if (before) return before;
  const found: Reference[] = [];
  collect(block, found);
  known.set(block, found);
  return found;
}

function collect(value: unknown, found: Reference[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (typeof value === 'object' && value !== null) {
    const { kind, label, start } = value as { kind?: unknown; label?: unknown; start?: unknown };
    if (kind === 'footnote' && typeof label === 'string' && !('children' in value)) {
      found.push({ label, start: Number(start) });
    }
    for (const inner of Object.values(value)) collect(inner, found);
  }
}
