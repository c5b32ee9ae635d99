import type { Definition } from '../inline/definition.ts';
import { createNode, openChild } from './node.ts';
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
export function holds(parent: Node, kind: NodeKind): boolean {
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
