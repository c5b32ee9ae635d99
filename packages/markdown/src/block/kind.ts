import type { Block, ListItem, TableRow } from './block.ts';
import type { Line } from './line.ts';
import type { Node } from './node.ts';
import type { BlockState, Reading } from './state.ts';

/** All that is particular to one kind of block: what it holds, what begins it, goes on with it and ends it, and what is shown. */
export interface BlockKind {
  readonly name: NodeName;
  /** Whether a block of that kind may stand in it. @default none may */
  readonly accepts?: (name: NodeName) => boolean;
  /** True where what it holds is one level deeper. @default false */
  readonly nests?: boolean;
  /** True where lines are taken as they are: no block begins within it. @default false */
  readonly verbatim?: boolean;
  /** Opens the block that a line begins in `container`; `null` when it begins none. @default a line alone begins none */
  readonly start?: (state: BlockState, container: Node, line: Line) => Node | null;
  /**
   * Whether a line goes on with an open one, whose marks are then taken off it; `end` when it was the last line.
   * @default none does
   */
  readonly continue?: (state: BlockState, node: Node, line: Line) => boolean | 'end';
  /** Takes what is left of a line. @default what is left is a paragraph in it */
  readonly add?: (state: BlockState, node: Node, line: Line) => void;
  /** What becomes of it once no line can go on with it. */
  readonly close?: (state: BlockState, node: Node) => void;
  /** True where what is shown of an open one does not depend on its end alone. @default only where it holds blocks */
  readonly looksAhead?: boolean;
  /** What is shown of it; `null` when nothing is. `children` are what is shown of the nodes in it. */
  readonly build: (reading: Reading, node: Node, children: () => Shown[]) => Shown;
}

/** What is shown of a node; `null` for nothing. */
export type Shown = Block | TableRow | ListItem | null;

export type NodeName =
  | 'root'
  | 'list'
  | 'item'
  | 'blockquote'
  | 'footnote'
  | 'paragraph'
  | 'heading'
  | 'code'
  | 'html'
  | 'table'
  | 'row'
  | 'rule'
  | 'plain'
  | 'definitions';
