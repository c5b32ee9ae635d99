import { openChild } from '../block/node.ts';
import type { Node } from '../block/node.ts';
import type { BlockState } from '../block/state.ts';

/** How the open blocks stood, so that the unfinished last line can be read again when more of it has come. */
export interface Checkpoint {
  readonly nodes: readonly Saved[];
  readonly blankFrom: number;
}

interface Saved {
  readonly node: Node;
  readonly copy: Node;
  readonly children: number;
  readonly lastChild: Node | undefined;
  readonly lines: number;
  readonly lastLine: readonly number[];
}

/** A line changes the open blocks only, so only they are kept: as many as are nested, however long the document is. */
export function saveCheckpoint(state: BlockState): Checkpoint {
  const nodes: Saved[] = [];
  for (let node: Node | null = state.root; node; node = openChild(node)) nodes.push(save(node));
  state.defined.length = 0;
  return { nodes, blankFrom: state.blankFrom };
}

function save(node: Node): Saved {
  const { children, lines } = node;
  return {
    node,
    copy: { ...node },
    children: children.length,
    lastChild: children.at(-1),
    lines: lines.length,
    lastLine: lines.slice(-2),
  };
}

/** Goes back to a checkpoint. Gives the nodes that the last line had added. */
export function restoreCheckpoint(
  state: BlockState,
  { nodes, blankFrom }: Checkpoint,
): readonly Node[] {
  const dropped: Node[] = [];
  for (const { node, copy, children, lastChild, lines, lastLine } of nodes) {
    const last = node.children.at(-1);
    if (last && last !== lastChild) dropped.push(...withLastChildren(last));
    Object.assign(node, copy);
    node.children.length = children;
    if (lastChild) node.children[children - 1] = lastChild;
    node.lines.length = lines;
    node.lines.splice(-2, 2, ...lastLine);
  }
  for (const label of state.defined) {
    state.definitions.delete(label);
    state.touched.add(label);
  }
  state.defined.length = 0;
  state.blankFrom = blankFrom;
  return dropped;
}

function withLastChildren(node: Node): readonly Node[] {
  const last = node.children.at(-1);
  return last ? [node, ...withLastChildren(last)] : [node];
}

/** Lets nodes that were read again keep what was built of them before. */
export function adoptBuilt(root: Node, dropped: readonly Node[]): void {
  if (dropped.length === 0) return;
  for (let node = root.children.at(-1); node; node = node.children.at(-1)) {
    const { built, kind, start } = node;
    const before = dropped.find((old) => old.kind === kind && old.start === start);
    if (before && built.start === -1) Object.assign(built, before.built);
  }
}
