'use client';
import type { Block, FootnoteBlock } from '@credence-ui/markdown';
import { createContext, useId, useMemo } from 'react';

/** What a reference to a footnote needs to know. */
export interface FootnoteNumbers {
  /** Number of a footnote, from 1, by its label. */
  readonly byLabel: ReadonlyMap<string, number>;
  /** Begins every id that the footnotes of this answer have: ids never come from the answer's text. */
  readonly prefix: string;
  /** Place of the first reference to each label, which its way back leads to. */
  readonly firstAt: ReadonlyMap<string, number>;
}

export const FootnoteContext = createContext<FootnoteNumbers | null>(null);

/** A footnote with its number. */
export interface NumberedNote {
  readonly note: FootnoteBlock;
  readonly number: number;
  /** True when the text refers to it. */
  readonly referred: boolean;
}

/** Parts an answer's blocks from its footnotes, which are numbered by the first reference to them. */
export function useFootnotes(blocks: readonly Block[]) {
  const prefix = useId();
  return useMemo(() => {
    const notes = blocks.filter((block) => block.kind === 'footnote');
    if (notes.length === 0) return { body: blocks, notes: noNotes, numbers: null };
    const body = blocks.filter(({ kind }) => kind !== 'footnote');
    return { body, ...numberNotes(body, notes, prefix) };
  }, [blocks, prefix]);
}

const noNotes: readonly NumberedNote[] = [];

function numberNotes(body: readonly Block[], notes: readonly FootnoteBlock[], prefix: string) {
  const byLabel = new Map<string, FootnoteBlock>();
  for (const note of notes) if (!byLabel.has(note.label)) byLabel.set(note.label, note);
  const firstAt = new Map<string, number>();
  for (const { label, start } of [...body, ...notes].flatMap(referencesIn)) {
    if (byLabel.has(label) && !firstAt.has(label)) firstAt.set(label, start);
  }
  const labels = new Set([...firstAt.keys(), ...byLabel.keys()]);
  const numbers = new Map([...labels].map((label, index) => [label, index + 1]));
  const numbered = [...labels].flatMap((label): readonly NumberedNote[] => {
    const note = byLabel.get(label);
    const number = numbers.get(label) ?? 0;
    return note ? [{ note, number, referred: firstAt.has(label) }] : [];
  });
  return { notes: numbered, numbers: { byLabel: numbers, prefix, firstAt } };
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
