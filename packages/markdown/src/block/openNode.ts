import { closeBelow } from './closeNode.ts';
import { createNode } from './node.ts';
import type { Node, NodeKind } from './node.ts';
import { holds } from './state.ts';
import type { BlockState } from './state.ts';

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
