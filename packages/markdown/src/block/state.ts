import type { Definition } from '../inline/definition.ts';
import type { Line } from './line.ts';
import { createNode, openChild } from './node.ts';
import type { BlockKind, BlockState, Node, Reading } from './reading.ts';

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

type Limits = Pick<Reading, 'maxLength' | 'holdBack' | 'names'>;

/** For building what was read of a document, whose line from `unfinished` on is not whole. */
export function createReading(
  { source, definitions }: BlockState,
  { maxLength, holdBack, names }: Limits,
  unfinished: number,
): Reading {
  return { source, definitions, unfinished, maxLength, holdBack, names, charactersRead: 0 };
}
