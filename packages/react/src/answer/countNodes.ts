import type { Block, Inline, ListItem, TableCell, TableRow } from '@credence-ui/markdown';

type Counted = Block | Inline | ListItem | TableRow | TableCell;

/** What is left of `room` after each part of a block took one; stops where nothing is left. */
export function countNodes(node: Counted, room: number): number {
  let left = room - 1;
  for (const inner of partsOf(node)) {
    if (left <= 0) return left;
    left = countNodes(inner, left);
  }
  return left;
}

function partsOf(node: Counted): readonly Counted[] {
  if ('children' in node) return node.children;
  if ('items' in node) return node.items;
  if ('rows' in node) return node.rows;
  return 'cells' in node ? node.cells : [];
}
