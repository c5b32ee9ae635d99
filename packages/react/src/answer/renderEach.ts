import type { ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';

/**
 * Renders what no claim and no span touches once: the same `parts` at the same place give the same elements, which React
 * passes over. A plain map, since a weak one of thousands of entries that change with each chunk is slow to clean.
 */
export function renderOnce(
  place: number,
  parts: readonly object[],
  context: BlockContext,
  render: (context: BlockContext) => ReactNode,
): ReactNode {
  const { claims, chips, inLink, settings } = context;
  if (claims.length > 0 || chips.length > 0 || inLink) return render(context);
  const before = settings.rendered.get(place);
  if (before && isSame(before.parts, parts)) return before.node;
  const node = render(context);
  settings.rendered.set(place, { parts, node });
  return node;
}

function isSame(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}

/** Renders parts in order. Only the last can be open: the others are rendered once. */
export function renderEach<Part extends { readonly start: number }>(
  parts: readonly Part[],
  context: BlockContext,
  render: (part: Part, context: BlockContext) => ReactNode,
  keptFor: (part: Part) => object = (part) => part,
): readonly ReactNode[] {
  const closed = { ...context, open: false };
  return parts.map((part, index) =>
    context.open && index === parts.length - 1
      ? render(part, context)
      : renderOnce(part.start, [keptFor(part)], closed, (given) => render(part, given)),
  );
}
