import type { Collector } from '../collector.ts';
import { at, numberAt, stringAt } from '../payload.ts';
import { contentOf } from './contentOf.ts';
import { createBlock } from './createBlock.ts';
import type { MessageBlock } from './createBlock.ts';
import { gatherBlocks } from './gatherBlocks.ts';

/** Collects a message from its events, or from the whole of it. Blocks are told apart by their index. */
export function collectMessage(): Collector {
  let id: string | null = null;
  const blocks = new Map<number, MessageBlock>();
  const blockOf = (event: unknown): MessageBlock => {
    const index = numberAt(event, 'index') ?? 0;
    const block = blocks.get(index) ?? createBlock();
    blocks.set(index, block);
    return block;
  };
  const takeMessage = (message: unknown): boolean => {
    const content = contentOf(message);
    if (content === null) return false;
    id ??= stringAt(message, 'id') ?? null;
    content.forEach((block, index) => blockOf({ index }).open(block));
    return true;
  };
  const take = (event: unknown): boolean => {
    const type = stringAt(event, 'type');
    if (type === 'message_start') return takeMessage(at(event, 'message'));
    if (type === 'content_block_start') blockOf(event).open(at(event, 'content_block'));
    else if (type === 'content_block_delta') blockOf(event).extend(at(event, 'delta'));
    else return takeMessage(event);
    return true;
  };
  return { take, gathered: () => gatherBlocks(id, blocks) };
}
