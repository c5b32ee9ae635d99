import type { Collector } from '../collector.ts';
import { at, listAt, numberAt } from '../payload.ts';
import { createBlock } from './createBlock.ts';
import type { ContentBlock } from './createBlock.ts';
import { gatherConverse } from './gatherConverse.ts';
import { isConverseEvent, payloadOf } from './converseEvent.ts';

/** Collects a conversation's answer from its events, or from the whole. Blocks are told apart by their index. */
export function collectConverse(): Collector {
  const blocks = new Map<number, ContentBlock>();
  const traces: unknown[] = [];
  const blockAt = (index: number): ContentBlock => {
    const block = blocks.get(index) ?? createBlock();
    blocks.set(index, block);
    return block;
  };
  const takeWhole = (content: readonly unknown[]): void => {
    content.forEach((block, index) => blockAt(index).open(block));
  };
  return {
    take(event) {
      const message = at(event, 'output', 'message');
      const payload = payloadOf(event);
      if (message === undefined && !isConverseEvent(event)) return false;
      takeWhole(listAt(message, 'content'));
      if (at(payload, 'delta') !== undefined) {
        blockAt(numberAt(payload, 'contentBlockIndex') ?? 0).extend(at(payload, 'delta'));
      }
      const trace = at(payload, 'trace', 'guardrail') ?? at(event, 'trace', 'guardrail');
      if (trace !== undefined) traces.push(trace);
      return true;
    },
    gathered: () => gatherConverse(blocks, traces),
  };
}
