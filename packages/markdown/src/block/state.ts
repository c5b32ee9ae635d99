import type { Definition } from '../inline/definition.ts';
import type { HoldBack } from '../inline/state.ts';
import type { BlockKind } from './kind.ts';
import type { Line } from './line.ts';
import { createNode, openChild } from './node.ts';
import type { Node } from './node.ts';

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

/** The document itself. */
const document: BlockKind = {
  name: 'root',
  accepts: (name) => name !== 'item',
  build: () => null,
};

export function createState(maxDepth: number): BlockState {
  return {
    source: '',
    root: createNode(document, 0, null),
    maxDepth,
    blankFrom: Infinity,
    definitions: new Map(),
    ownsDefinitions: false,
  };
}

/** The innermost node that the next line may go on with. */
export function tipOf({ root }: BlockState): Node {
  let tip = root;
  for (let child = openChild(tip); child; child = openChild(tip)) tip = child;
  return tip;
}

/** The line is the node's last. */
export function endLine(node: Node, line: Line): Node {
  line.at = line.end;
  extendTo(node, line.end);
  node.open = false;
  return node;
}

/** Notes that a node and all around it reach up to `end`. */
export function extendTo(node: Node, end: number): void {
  for (let at: Node | null = node; at; at = at.parent) at.end = end;
}

export function define(state: BlockState, label: string, definition: Definition): void {
  if (state.definitions.has(label)) return;
  if (!state.ownsDefinitions) state.definitions = new Map(state.definitions);
  state.ownsDefinitions = true;
  state.definitions.set(label, definition);
}

/** Opens a node in `container`, or in the next one around that can hold it; what was open there is closed. */
export function openNode(state: BlockState, container: Node, kind: BlockKind, start: number): Node {
  let parent = container;
  while (!parent.kind.accepts?.(kind.name) && parent.parent) parent = parent.parent;
  closeBelow(state, parent);
  markLoose(state, parent);
  const node = createNode(kind, start, parent);
  parent.children.push(node);
  return node;
}

/** A blank line between two children makes the list loose that they are items of, or that they are in an item of. */
function markLoose(state: BlockState, parent: Node): void {
  if (parent.children.length === 0 || parent.depth < state.blankFrom) return;
  const { name } = parent.kind;
  if (name === 'list') parent.loose = true;
  else if (name === 'item' && parent.parent) parent.parent.loose = true;
}

/** Closes everything that is open in a node, innermost first. */
export function closeBelow(state: BlockState, node: Node): void {
  const child = openChild(node);
  if (!child) return;
  closeBelow(state, child);
  child.open = false;
  child.kind.close?.(state, child);
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

type Limits = Pick<Reading, 'maxLength' | 'holdBack' | 'names'>;

/** For building what was read of a document, whose line from `unfinished` on is not whole. */
export function createReading(
  { source, definitions }: BlockState,
  { maxLength, holdBack, names }: Limits,
  unfinished: number,
): Reading {
  return { source, definitions, unfinished, maxLength, holdBack, names, charactersRead: 0 };
}
