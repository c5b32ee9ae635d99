import type { Definition } from '../inline/definition.ts';
import { showsSame } from './block.ts';
import type { Shown } from './kind.ts';
import { notBuilt } from './node.ts';
import type { Node } from './node.ts';
import type { Reading } from './state.ts';

/** What is shown of a node; `null` when nothing is yet. What was built and did not change since is the same object again. */
export function blockOf(reading: Reading, node: Node): Shown {
  const { built, kind, start, end } = node;
  const open = node.open || end > reading.unfinished;
  const goesOn =
    isCurrent(reading, node) && built.start === start && built.kind === kind && built.open === open;
  if (goesOn && built.end === end && !(open && dependsOnMore(node))) return built.block;
  const read = kind.build(reading, node, () => childrenOf(reading, node));
  // A link whose address is still coming, for one, looks the same with each character of it.
  const block = open && goesOn && showsSame(built.block, read) ? built.block : read;
  Object.assign(built, { block, kind, start, end, open, definitions: reading.definitions });
  return block;
}

/** Whether what a node and all in it asked for still means the same. What was made of it is forgotten where it does not. */
function isCurrent(reading: Reading, { built, children }: Node): boolean {
  const { definitions } = reading;
  if (built.definitions === definitions) return true;
  const holds =
    [...built.labels].every(([label, meant]) => isSameDefinition(meant, definitions.get(label))) &&
    children.every((child) => isCurrent(reading, child));
  if (!holds) Object.assign(built, notBuilt);
  built.definitions = definitions;
  return holds;
}

function isSameDefinition(one: Definition | undefined, other: Definition | undefined): boolean {
  return (
    one?.href === other?.href && one?.title === other?.title && one?.footnote === other?.footnote
  );
}

/** Of an open node, more than where it ends decides what is shown: what it holds, and what follows its text. */
function dependsOnMore({ children, kind }: Node): boolean {
  return children.length > 0 || kind.looksAhead === true;
}

/** What is shown of the nodes in a node. */
function childrenOf(reading: Reading, { children }: Node): Shown[] {
  return children.map((child) => blockOf(reading, child)).filter((block) => block !== null);
}
