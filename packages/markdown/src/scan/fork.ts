import { openChild } from '../block/node.ts';
import type { Node } from '../block/node.ts';
import type { BlockState } from '../block/state.ts';

/**
 * A copy from which `source` can be read on while `state` stays as it is. A line changes the open blocks only, so only they
 * are copied: as many as are nested, however long the document is. What was built of them in `shown`, a later reading of
 * the same lines, is taken along.
 */
export function fork(state: BlockState, shown: BlockState, source: string): BlockState {
  const root = forkNode(state.root, null, shown.root);
  return { ...state, source, root, ownsDefinitions: false };
}

function forkNode(node: Node, parent: Node | null, shown: Node | undefined): Node {
  const { built } = shown?.kind === node.kind ? shown : node;
  const children = [...node.children];
  const copy = { ...node, parent, children, lines: [...node.lines], built: { ...built } };
  const last = openChild(node);
  const at = children.length - 1;
  if (last) children[at] = forkNode(last, copy, shown?.children[at]);
  return copy;
}

/** Lets the nodes of a last line that is read again keep what was built of them in `before`. */
export function adoptBuilt(root: Node, before: Node): void {
  const old = lastNodes(before);
  for (const { built, kind, start } of lastNodes(root)) {
    if (built.start !== -1) continue;
    const same = old.find((node) => node.kind === kind && node.start === start);
    if (same) Object.assign(built, same.built);
  }
}

function lastNodes(node: Node): readonly Node[] {
  const last = node.children.at(-1);
  return last ? [last, ...lastNodes(last)] : [];
}
