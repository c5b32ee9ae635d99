import { offsetTable } from '../../place/units.ts';
import type { OffsetTable } from '../../place/units.ts';
import { at, stringAt } from '../payload.ts';

/** The visible text of a candidate, and where each of its parts begins in it. */
export interface VisibleText {
  readonly text: string;
  readonly offsets: OffsetTable;
  /** Adds a part as it came. Thoughts, calls and code are parts that hold no visible text. */
  add(part: unknown): void;
  /**
   * Where part `index` may begin, in UTF-8 bytes: as counted in the payload, as counted when the pieces of one part came
   * one by one, and at the text's start; each once.
   */
  startsOf(index: number): readonly number[];
}

/** No text yet. */
export function createVisibleText(): VisibleText {
  let text = '';
  let bytes = 0;
  let lastKind = '';
  let offsets: OffsetTable | undefined;
  const pieces: number[] = [];
  const parts: number[] = [];
  return {
    get text() {
      return text;
    },
    get offsets() {
      return (offsets ??= offsetTable(text));
    },
    add(part) {
      const words = at(part, 'thought') === true ? undefined : stringAt(part, 'text');
      const kind = kindOf(part);
      pieces.push(bytes);
      if (kind === '' || kind !== lastKind) parts.push(bytes);
      lastKind = kind;
      if (words === undefined) return;
      text += words;
      offsets = undefined;
      bytes += new TextEncoder().encode(words).length;
    },
    startsOf: (index) => [...new Set([pieces[index] ?? 0, parts[index] ?? 0, 0])],
  };
}

/** Pieces of one kind are one part that came in several; those without text are each their own. */
function kindOf(part: unknown): string {
  if (stringAt(part, 'text') === undefined) return '';
  return at(part, 'thought') === true ? 'thought' : 'text';
}
