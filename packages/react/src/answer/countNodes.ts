import type { Block, Inline, ListItem, TableCell, TableRow } from '@credence-ui/markdown';

type Counted = Block | Inline | ListItem | TableRow | TableCell;

const known = new WeakMap<Counted, number>();

/** How many parts a block has, itself included; stops counting past `most`. Of a growing block only what is new is counted. */
export function countNodes(node: Counted, most: number): number {
  const parts = partsOf(node);
  if (parts.length === 0) return 1;
  const before = known.get(node);
  if (before !== undefined) return before;
  let count = 1;
  for (const part of parts) {
    if (count > most) break;
    count += countNodes(part, most - count);
  }
  // What holds text is counted faster than it is kept, and is another with each chunk.
  if (count <= most && !('children' in node)) known.set(node, count);
  return count;
}

function partsOf(node: Counted): readonly Counted[] {
  if ('children' in node) return node.children;
  if ('items' in node) return node.items;
  if ('rows' in node) return node.rows;
  return 'cells' in node ? node.cells : [];
}
