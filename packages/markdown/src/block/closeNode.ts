import { readDefinition } from '../inline/readDefinition.ts';
import { leafText } from './leafText.ts';
import { openChild } from './node.ts';
import type { Node } from './node.ts';
import { define } from './state.ts';
import type { BlockState } from './state.ts';

/** Closes everything that is open in a node, innermost first. */
export function closeBelow(state: BlockState, node: Node): void {
  const child = openChild(node);
  if (!child) return;
  closeBelow(state, child);
  child.open = false;
  if (child.kind === 'paragraph' && takeDefinitions(state, child) === 'all')
    child.kind = 'definitions';
}

/** Takes the link definitions off the start of a paragraph; `all` when there is nothing else in it, which is left as it is. */
export function takeDefinitions(state: BlockState, node: Node): 'all' | 'some' | 'none' {
  if (state.source[node.start] !== '[') return 'none';
  const text = leafText(state.source, node);
  let end = 0;
  for (let found = readDefinition(text, 0); found; found = readDefinition(text, end)) {
    define(state, found.label, found);
    end = found.end;
    while (/[ \t]/.test(text.charAt(end))) end++;
  }
  if (end === 0) return 'none';
  if (end >= text.length) return 'all';
  node.start += end;
  return 'some';
}
