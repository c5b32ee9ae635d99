import type { Definition } from '../inline/definition.ts';
import type { Inline } from '../inline/inline.ts';
import type { ColumnAlign } from './block.ts';
import type { BlockKind, Shown } from './kind.ts';

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
interface Built {
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

export const notBuilt: Built = {
  block: null,
  kind: null,
  start: -1,
  end: -1,
  open: true,
  labels: new Map(),
  definitions: null,
  settled: [],
  settledTo: -1,
};

export function createNode(kind: BlockKind, start: number, parent: Node | null): Node {
  return {
    kind,
    start,
    end: start,
    parent,
    depth: (parent?.depth ?? 0) + (kind.nests ? 1 : 0),
    children: [],
    lines: [],
    text: '',
    open: true,
    mark: '',
    number: 0,
    loose: false,
    indent: 0,
    info: '',
    align: [],
    built: { ...notBuilt, kind },
  };
}

/** The node that the next line may go on with. */
export function openChild(node: Node): Node | null {
  const last = node.children.at(-1);
  return last?.open ? last : null;
}

/**
 * The text of a leaf from `from` on, as long as its source: the markers of quotes around it are blanked out, so that
 * offsets hold.
 */
export function leafText(source: string, node: Node, from = node.start): string {
  const { lines } = node;
  if (!isQuoted(node)) return source.slice(from, lines.at(-1) ?? from);
  let text = '';
  let position = from;
  for (let at = 0; at < lines.length; at += 2) {
    const [lineStart = 0, lineEnd = 0] = [lines[at], lines[at + 1]];
    if (lineEnd < from) continue;
    const lineFrom = Math.max(lineStart, from);
    text += blank(source.slice(position, lineFrom)) + source.slice(lineFrom, lineEnd);
    position = lineEnd;
  }
  return text;
}

function isQuoted({ parent }: Node): boolean {
  return parent !== null && (parent.kind.name === 'blockquote' || isQuoted(parent));
}

function blank(gap: string): string {
  return gap.replace(/[^\s]/g, ' ');
}
