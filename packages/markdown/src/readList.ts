import type { SyntaxNode } from '@lezer/common';
import type { ListBlock, ListItem } from './block.ts';
import { childrenOf } from './childrenOf.ts';
import type { Place } from './place.ts';
import { readBlocks } from './readBlocks.ts';

/** Reads a list with its items. */
export function readList(place: Place, node: SyntaxNode): ListBlock {
  const items = node.getChildren('ListItem');
  const ordered = node.name === 'OrderedList';
  return {
    kind: 'list',
    ordered,
    first: ordered ? numberOf(place, items[0]) : null,
    tight:
      !hasBlankLine(place, items) && !items.some((item) => hasBlankLine(place, blocksOf(item))),
    items: items.map((item) => readItem(place, item)),
    start: node.from,
    end: node.to,
  };
}

function readItem(place: Place, node: SyntaxNode): ListItem {
  const marker = node.getChild('Task')?.getChild('TaskMarker');
  return {
    checked: marker ? place.source[marker.from + 1] !== ' ' : null,
    children: readBlocks({ ...place, depth: place.depth + 1 }, node),
    start: node.from,
    end: node.to,
  };
}

function numberOf({ source }: Place, item: SyntaxNode | undefined): number {
  const mark = item?.getChild('ListMark');
  return mark ? Number.parseInt(source.slice(mark.from, mark.to), 10) : 1;
}

function blocksOf(item: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(item).filter(({ name }) => name !== 'ListMark' && name !== 'QuoteMark');
}

/** Whether a blank line stands between two neighbours. */
function hasBlankLine({ source }: Place, nodes: readonly SyntaxNode[]): boolean {
  return nodes.some((node, at) => {
    const before = nodes[at - 1];
    return before !== undefined && /\n[ \t>]*\n/.test(source.slice(before.to, node.from));
  });
}
