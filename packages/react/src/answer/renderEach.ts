import type { ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';

/**
 * Renders what no claim and no span touches once: the same part gives the same elements, which React passes over. `part`
 * is what the elements are kept for; a caller whose elements depend on more gives another one for it.
 */
export function renderOnce(
  part: object,
  context: BlockContext,
  render: (context: BlockContext) => ReactNode,
): ReactNode {
  const { claims, chips, inLink, settings } = context;
  if (claims.length > 0 || chips.length > 0 || inLink) return render(context);
  const before = settings.rendered.get(part);
  if (before !== undefined) return before;
  const node = render(context);
  settings.rendered.set(part, node);
  return node;
}

/** Renders parts in order. Only the last can be open: the others are rendered once. */
export function renderEach<Part extends object>(
  parts: readonly Part[],
  context: BlockContext,
  render: (part: Part, context: BlockContext) => ReactNode,
  keptFor: (part: Part) => object = (part) => part,
): readonly ReactNode[] {
  const closed = { ...context, open: false };
  return parts.map((part, index) =>
    context.open && index === parts.length - 1
      ? render(part, context)
      : renderOnce(keptFor(part), closed, (given) => render(part, given)),
  );
}
