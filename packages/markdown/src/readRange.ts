import { decodeEntity } from './entity.ts';
import { inlineName } from './grammar.ts';
import type { Inline } from './inline.ts';
import { readCodeSpan } from './readCodeSpan.ts';
import { readAutolink, readBareLink, readImage, readLink } from './readLink.ts';
import { readText } from './readText.ts';
import { sliceOf } from './scope.ts';
import type { Node, Scope } from './scope.ts';

/** Marks nest up to this depth; deeper ones are shown as typed. */
const maxDepth = 32;

/** Reads everything in `[from, to)`: the nodes, and the text between them. */
export function readRange(
  scope: Scope,
  nodes: readonly Node[],
  from: number,
  to: number,
  depth = 0,
): readonly Inline[] {
  const inlines: Inline[] = [];
  const addText = (start: number, end: number): void => {
    for (const text of readText(scope, start, end)) inlines.push(text);
  };
  let position = from;
  for (const node of nodes) {
    const inline = depth < maxDepth ? readNode(scope, node, depth) : null;
    if (!inline) continue;
    addText(position, node.from);
    inlines.push(inline);
    position = inline.end;
  }
  addText(position, to);
  return inlines;
}

function readNode(scope: Scope, node: Node, depth: number): Inline | null {
  const { from: start, to: end } = node;
  const source = sliceOf(scope, start, end);
  switch (inlineName(node)) {
    case 'Escape':
      return { kind: 'text', text: source.slice(1), start, end };
    case 'Entity': {
      const text = decodeEntity(source);
      return text === null ? null : { kind: 'text', text, start, end };
    }
    case 'HardBreak':
      return { kind: 'break', start, end };
    case 'InlineCode':
      return readCodeSpan(scope, node);
    case 'Emphasis':
      return { kind: 'emphasis', children: readPhrase(scope, node, depth), start, end };
    case 'StrongEmphasis':
      return { kind: 'strong', children: readPhrase(scope, node, depth), start, end };
    case 'Strikethrough':
      return { kind: 'strikethrough', children: readPhrase(scope, node, depth), start, end };
    case 'Link':
      return readLink(scope, node, readLabel(scope, node, depth));
    case 'Image':
      return readImage(scope, node, readLabel(scope, node, depth));
    case 'Autolink':
      return readAutolink(scope, node);
    case 'URL':
      return readBareLink(scope, node);
    case 'HTMLTag':
    case 'Comment':
    case 'ProcessingInstruction':
      return { kind: 'html', text: source, start, end };
    default:
      return null;
  }
}

/** What stands between the first and the last mark. */
function readPhrase(scope: Scope, node: Node, depth: number): readonly Inline[] {
  const from = node.children[0]?.to ?? node.from;
  const to = node.children.at(-1)?.from ?? node.to;
  return readRange(scope, node.children.slice(1, -1), from, to, depth + 1);
}

/** What stands between the brackets of a link or image. */
function readLabel(scope: Scope, node: Node, depth: number): readonly Inline[] {
  const close = node.children.findIndex((child, at) => at > 0 && inlineName(child) === 'LinkMark');
  const from = node.children[0]?.to ?? node.from;
  const to = node.children[close]?.from ?? node.to;
  return readRange(scope, node.children.slice(1, close), from, to, depth + 1);
}
