import type { Definition } from '../inline/definition.ts';
import type { Inline } from '../inline/inline.ts';
import type { HoldBack } from '../inline/state.ts';
import type { Block, ColumnAlign, ListItem, TableRow } from './block.ts';
import type { Line } from './line.ts';

/** A block while it is read. One shape for all kinds; what a kind does not use stays empty. */
export interface Node {
  kind: BlockKind;
  start: number;
  end: number;
  readonly parent: Node | null;
  /** How many lists, quotes and footnotes are around it, itself included. */
  readonly depth: number;
  readonly children: Node[];
  /** Bounds of the text of each line, in pairs. */
  readonly lines: number[];
  /** Lines of code or raw HTML, each with its line end. */
  text: string;
  /** True until no line can go on with it. */
  open: boolean;
  /** List: its bullet, or the character behind its numbers. Code: its fence, empty when it is indented. */
  mark: string;
  /** List: number of the first item. Heading: level. HTML: condition that it ends by. */
  number: number;
  /** List: a blank line stands between its items or within one. */
  loose: boolean;
  /** Item: columns that its content is indented by. Code: columns that its fence is. */
  indent: number;
  /** Code: what follows the fence. Footnote: its normal label. */
  info: string;
  align: readonly ColumnAlign[];
  readonly built: Built;
}

/** What was made of a node, and what it was made from. */
export interface Built {
  block: Shown;
  kind: BlockKind | null;
  start: number;
  end: number;
  open: boolean;
  /** The labels that its text asked for, with what they meant. */
  labels: ReadonlyMap<string, Definition | undefined>;
  /** The definitions under which all of it was last found to hold. */
  definitions: ReadonlyMap<string, Definition> | null;
  /** Of a text that grew: the inlines up to a place that nothing behind it can change, and that place. */
  settled: readonly Inline[];
  settledTo: number;
}

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

/** Where the reading of a document stands. */
export interface BlockState {
  source: string;
  readonly root: Node;
  readonly maxDepth: number;
  /** The last line was blank for the nodes from this depth on; `Infinity` when it was not blank. */
  blankFrom: number;
  /** Definitions by normal label; the first of a label counts. Another map when one came. */
  definitions: Map<string, Definition>;
  /** False while the map is that of another state too. */
  ownsDefinitions: boolean;
}

/** What building blocks needs to know about the document, and what it reports back. */
export interface Reading {
  /** Definitions by normal label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly source: string;
  /** Start of the line that is not whole yet; `Infinity` when the text is. */
  readonly unfinished: number;
  /** Longest text of one block; a longer one is shown as it is. */
  readonly maxLength: number;
  /** From where the end of a text that goes on waits for what follows. */
  readonly holdBack: HoldBack;
  /** What is text when it stands in brackets. */
  readonly names: ReadonlySet<string>;
  /** Characters that were handed to the inline reader. */
  charactersRead: number;
}
