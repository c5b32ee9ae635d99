import type { Node } from '../block/node.ts';
import { openChild } from '../block/node.ts';
import type { Inline } from '../inline/inline.ts';

/** What may be appended to the last text of the open block without reading anything again. */
export type GrowthKind = 'prose' | 'code' | null;

/** Whether the open block ends, at `end`, with words or code that plain characters can simply be added to. */
export function growthOf(root: Node, kind: 'prose' | 'code', end: number): GrowthKind {
  let tip: Node | null = null;
  for (let node = openChild(root); node; node = openChild(node)) tip = node;
  const outermost = root.children.at(-1);
  const block = tip?.built.block;
  if (!tip || !block || !('kind' in block) || outermost?.kind === 'footnote') return null;
  const fits =
    kind === 'code'
      ? block.kind === 'code' && block.end === end && isVerbatim(tip, outermost)
      : block.kind === 'paragraph' && endsInWords(block.children, end);
  return fits ? kind : null;
}

/** Code whose source is what is shown: nothing is taken off its lines. */
function isVerbatim(tip: Node, outermost: Node | undefined): boolean {
  return tip === outermost && tip.mark !== '' && tip.indent === 0 && tip.text.length > 1;
}

function endsInWords(inlines: readonly Inline[], end: number): boolean {
  const last = inlines.at(-1);
  if (last?.kind === 'text') return last.end === end && last.text.length === end - last.start;
  const phrase =
    last?.kind === 'emphasis' || last?.kind === 'strong' || last?.kind === 'strikethrough';
  return phrase && endsInWords(last.children, end);
}

const prose = /^[^\\`*_~[\]<&@\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}\u3164\uffa0\u00a0]*$/u;
const code = /^(?:[^`~\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}\u3164\uffa0]|[\t\n])*$/u;
const address = /:\/\/|www\./i;

/** True when a chunk cannot be anything but more of what is already shown. `before` are the characters in front of it. */
export function isPlain(kind: GrowthKind, chunk: string, before: string): boolean {
  if (kind === 'code') return code.test(chunk);
  return kind === 'prose' && prose.test(chunk) && !address.test(before + chunk);
}

/** Where what is shown of a text ends: white space at its end waits for what follows. */
export function shownEnd(kind: GrowthKind, source: string): number {
  if (kind === 'code') return source.endsWith('\n') ? source.length - 1 : source.length;
  let end = source.length;
  while (end > 0 && source[end - 1] === ' ') end--;
  return end;
}
