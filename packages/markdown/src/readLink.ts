import { decodeDestination, decodeTitle, normalizeLabel } from './definition.ts';
import type { Definition } from './definition.ts';
import { inlineName } from './grammar.ts';
import type { ImageInline, Inline, LinkInline } from './inline.ts';
import { inlineText } from './inlineText.ts';
import { sliceOf } from './scope.ts';
import type { Node, Scope } from './scope.ts';

/** Reads `[text](destination "title")` and the reference forms. */
export function readLink(scope: Scope, node: Node, children: readonly Inline[]): LinkInline {
  const { href, title } = readTarget(scope, node);
  return { kind: 'link', href, title, children, start: node.from, end: node.to };
}

/** Reads `![alt](source "title")` and the reference forms. */
export function readImage(scope: Scope, node: Node, children: readonly Inline[]): ImageInline {
  const { href, title } = readTarget(scope, node);
  const alt = inlineText(children);
  return { kind: 'image', src: href, alt, title, start: node.from, end: node.to };
}

/** Reads `<https://example.org>`. */
export function readAutolink(scope: Scope, node: Node): LinkInline {
  return linkTo(scope, node.from + 1, node.to - 1, node);
}

/** Reads a URL or mail address in running text. It ends at a bracket, which is more likely a citation: `https://x.org[1]`. */
export function readBareLink(scope: Scope, node: Node): LinkInline {
  const length = /^[^[\]]*/.exec(sliceOf(scope, node.from, node.to))?.[0].length ?? 0;
  const to = node.from + length;
  return linkTo(scope, node.from, to, { from: node.from, to });
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function linkTo(scope: Scope, from: number, to: number, extent: Extent): LinkInline {
  const text = sliceOf(scope, from, to);
  const children: readonly Inline[] = [{ kind: 'text', text, start: from, end: to }];
  const href = schemeFor(text) + text;
  return { kind: 'link', href, title: null, children, start: extent.from, end: extent.to };
}

function schemeFor(text: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(text)) return '';
  return text.includes('@') && !/^www\./i.test(text) ? 'mailto:' : 'http://';
}

function readTarget(scope: Scope, node: Node): Definition {
  const { children } = node;
  const marks = children.filter((child) => inlineName(child) === 'LinkMark');
  const close = marks[1]?.to ?? node.to;
  if (marks.length > 2)
    return readInlineTarget(
      scope,
      children.filter(({ from }) => from >= close),
    );
  const reference = children.find((child) => inlineName(child) === 'LinkLabel');
  const written = reference ? sliceOf(scope, reference.from + 1, reference.to - 1) : '';
  const label = written || sliceOf(scope, marks[0]?.to ?? node.from, close - 1);
  return scope.definitions.get(normalizeLabel(label)) ?? { href: '', title: null };
}

function readInlineTarget(scope: Scope, children: readonly Node[]): Definition {
  const url = children.find((child) => inlineName(child) === 'URL');
  const title = children.find((child) => inlineName(child) === 'LinkTitle');
  return {
    href: url ? decodeDestination(sliceOf(scope, url.from, url.to)) : '',
    title: title ? decodeTitle(sliceOf(scope, title.from, title.to)) : null,
  };
}
