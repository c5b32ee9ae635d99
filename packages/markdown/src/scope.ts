import type { Element } from '@lezer/markdown';
import type { Definitions } from './definition.ts';

/** What reading an inline needs to know about the block around it. */
export interface Scope {
  /** The block's source, with the markers of surrounding blocks blanked out, so that offsets hold. */
  readonly text: string;
  /** Offset of `text` in the document. */
  readonly start: number;
  readonly definitions: Definitions;
  /** In a table cell `\|` stands for `|`, in code too. */
  readonly cell: boolean;
}

/** A parsed element with its parts. */
export interface Node extends Element {
  readonly children: readonly Node[];
}

/** The library's elements have `children`, but declare them internal and offer no other way to them. */
export function asNodes(elements: readonly Element[]): readonly Node[] {
  return elements as unknown as readonly Node[];
}

/** The source between two document offsets. */
export function sliceOf(scope: Scope, from: number, to: number): string {
  return scope.text.slice(from - scope.start, to - scope.start);
}
