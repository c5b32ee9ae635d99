import type { BlockKind, Built, Node } from './reading.ts';

export const notBuilt: Built = {
  block: null,
  kind: null,
  start: -1,
  end: -1,
  open: true,
  labels: new Map(),
  definitions: null,
  settled: [],
  settledTo: -1,
};

export function createNode(kind: BlockKind, start: number, parent: Node | null): Node {
  return {
    kind,
    start,
    end: start,
    parent,
    depth: (parent?.depth ?? 0) + (kind.nests ? 1 : 0),
    children: [],
    lines: [],
    text: '',
    open: true,
    mark: '',
    number: 0,
    loose: false,
    indent: 0,
    info: '',
    align: [],
    built: { ...notBuilt, kind },
  };
}

/** The node that the next line may go on with. */
export function openChild(node: Node): Node | null {
  const last = node.children.at(-1);
  return last?.open ? last : null;
}

/**
 * The text of a leaf from `from` on, as long as its source: the markers of quotes around it are blanked out, so that
 * offsets hold.
 */
export function leafText(source: string, node: Node, from = node.start): string {
  const { lines } = node;
  if (!isQuoted(node)) return source.slice(from, lines.at(-1) ?? from);
  let text = '';
  let position = from;
  for (let at = 0; at < lines.length; at += 2) {
    const [lineStart = 0, lineEnd = 0] = [lines[at], lines[at + 1]];
    if (lineEnd < from) continue;
    const lineFrom = Math.max(lineStart, from);
    text += blank(source.slice(position, lineFrom)) + source.slice(lineFrom, lineEnd);
    position = lineEnd;
  }
  return text;
}

function isQuoted({ parent }: Node): boolean {
  return parent !== null && (parent.kind.name === 'blockquote' || isQuoted(parent));
}

function blank(gap: string): string {
  return gap.replace(/[^\s]/g, ' ');
}
