import type { Definition } from '../inline/definition.ts';
import { readDefinition } from '../inline/linkTarget.ts';
import type { HoldBack } from '../inline/state.ts';
import { createNode, leafText, openChild } from './node.ts';
import type { Node, NodeKind } from './node.ts';

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

export function createState(maxDepth: number): BlockState {
  return {
    source: '',
    root: createNode('root', 0, null),
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

/** True when a node of `kind` may stand in `parent`. */
function holds(parent: Node, kind: NodeKind): boolean {
  switch (parent.kind) {
    case 'root':
    case 'item':
    case 'blockquote':
    case 'footnote':
      return kind !== 'item';
    case 'list':
      return kind === 'item';
    default:
      return false;
  }
}

/** Opens a node in `container`, or in the next one around that can hold it; what was open there is closed. */
export function openNode(state: BlockState, container: Node, kind: NodeKind, start: number): Node {
  let parent = container;
  while (!holds(parent, kind) && parent.parent) parent = parent.parent;
  closeBelow(state, parent);
  markLoose(state, parent);
  const node = createNode(kind, start, parent);
  parent.children.push(node);
  return node;
}

/** A blank line between two children makes the list loose that they are items of, or that they are in an item of. */
function markLoose(state: BlockState, parent: Node): void {
  if (parent.children.length === 0 || parent.depth < state.blankFrom) return;
  if (parent.kind === 'list') parent.loose = true;
  else if (parent.kind === 'item' && parent.parent) parent.parent.loose = true;
}

/** Closes everything that is open in a node, innermost first. */
export function closeBelow(state: BlockState, node: Node): void {
  const child = openChild(node);
  if (!child) return;
  closeBelow(state, child);
  child.open = false;
  if (child.kind === 'paragraph' && takeDefinitions(state, child) === 'all')
    child.kind = 'definitions';
}

/** Takes the link definitions off the start of a paragraph; `all` when there is nothing else in it, which is left as it is. */
export function takeDefinitions(state: BlockState, node: Node): 'all' | 'some' | 'none' {
  if (state.source[node.start] !== '[') return 'none';
  const text = leafText(state.source, node);
  let end = 0;
  for (let found = readDefinition(text, 0); found; found = readDefinition(text, end)) {
    define(state, found.label, found);
    end = found.end;
    while (/[ \t]/.test(text.charAt(end))) end++;
  }
  if (end === 0) return 'none';
  if (end >= text.length) return 'all';
  node.start += end;
  return 'some';
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
