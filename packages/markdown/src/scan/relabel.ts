import type { Node } from '../block/node.ts';
import type { Definition } from '../inline/definition.ts';
import type { Scan } from './scan.ts';

/** Marks what has to be built again because a label in it was defined, or is no longer. True when anything has. */
export function updateLabels({ state, used, asked }: Scan): boolean {
  const changed = new Set<string>();
  for (const label of state.touched) {
    const definition = state.definitions.get(label);
    if (asked.has(label) && !isSame(used.get(label), definition)) changed.add(label);
    if (definition) used.set(label, definition);
    else used.delete(label);
  }
  state.touched.clear();
  return changed.size > 0 && markStale(state.root, changed);
}

function isSame(a: Definition | undefined, b: Definition | undefined): boolean {
  return a?.href === b?.href && a?.title === b?.title && a?.footnote === b?.footnote;
}

function markStale(node: Node, labels: ReadonlySet<string>): boolean {
  const { built } = node;
  let stale = [...built.labels].some((label) => labels.has(label));
  for (const child of node.children) stale = markStale(child, labels) || stale;
  if (stale) Object.assign(built, { start: -1, settledTo: -1, labels: new Set() });
  return stale;
}
