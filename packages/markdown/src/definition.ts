import type { SyntaxNode } from '@lezer/common';
import { decodeText } from './decodeText.ts';

/** Where a reference label leads. */
export interface Definition {
  readonly href: string;
  readonly title: string | null;
}

/** Definitions by normalised label. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Labels match without regard to case and to how much white space they contain. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** Collects the link definitions of a block tree; the first one of a label counts. */
export function readDefinitions(root: SyntaxNode, source: string): Definitions {
  const found = new Map<string, Definition>();
  root.cursor().iterate((node) => {
    if (node.name !== 'LinkReference') return;
    const label = normalizeLabel(textOf(node.node.getChild('LinkLabel'), source).slice(1, -1));
    if (label !== '' && !found.has(label)) found.set(label, readDefinition(node.node, source));
  });
  return found;
}

function readDefinition(node: SyntaxNode, source: string): Definition {
  const title = node.getChild('LinkTitle');
  return {
    href: decodeDestination(textOf(node.getChild('URL'), source)),
    title: title && decodeTitle(textOf(title, source)),
  };
}

/** A destination without its angle brackets. */
export function decodeDestination(source: string): string {
  return decodeText(source.startsWith('<') ? source.slice(1, -1) : source);
}

/** A title without its quotes. */
export function decodeTitle(source: string): string {
  return decodeText(source.slice(1, -1));
}

function textOf(node: SyntaxNode | null, source: string): string {
  return node ? source.slice(node.from, node.to) : '';
}
