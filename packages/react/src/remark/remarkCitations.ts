import type { Citation } from '@credence-ui/core/response';
import { cutText, unresolvedIn } from '../answer/cutText.ts';

/** As much of a markdown tree (mdast) as the plug-in touches. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  children?: MarkdownNode[];
  readonly data?: MarkdownNodeData;
}

interface MarkdownNodeData {
  readonly hName: string;
  readonly hProperties: Readonly<Record<string, string>>;
}

/** The element that a marker becomes: map it to a component with `components={{ 'credence-citation': … }}`. */
export const citationElement = 'credence-citation';

/**
 * A remark plug-in that turns the markers of given citations, `[1]` or `[doc-a]`, into `<credence-citation>` elements with
 * their ids in `ids`, separated by spaces. For teams that keep react-markdown or Streamdown.
 */
export function remarkCitations({ citations }: { readonly citations: readonly Citation[] }) {
  const known = new Set(citations.map(({ id }) => id));
  return (tree: MarkdownNode): void => replaceIn(tree, (id) => known.has(id));
}

/** No marker stands in a link or in code. */
const closed = new Set(['link', 'linkReference', 'inlineCode', 'code']);

function replaceIn(node: MarkdownNode, isKnown: (id: string) => boolean): void {
  if (!node.children || closed.has(node.type)) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return cut(child, isKnown);
    replaceIn(child, isKnown);
    return [child];
  });
}

/** By the rule of `Answer.Text`: markers side by side are one, and what no source answers to stays as it was written. */
function cut(node: MarkdownNode, isKnown: (id: string) => boolean): MarkdownNode[] {
  const { value = '' } = node;
  const text = { kind: 'text', text: value, start: 0, end: value.length } as const;
  const cuts = cutText(text, { content: value, isKnown, claims: [], chips: [] }, false);
  if (cuts.every(({ marker }) => !marker?.ids.length)) return [node];
  return cuts.flatMap((one) => [
    ...(one.marker?.ids.length ? [citationNode(one.marker.ids)] : []),
    ...textNode(one.marker ? unresolvedIn(one) : one.text),
  ]);
}

function textNode(value: string): MarkdownNode[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function citationNode(ids: readonly string[]): MarkdownNode {
  const hProperties = { ids: ids.map(encodeURIComponent).join(' ') };
  return { type: 'citation', data: { hName: citationElement, hProperties }, children: [] };
}
