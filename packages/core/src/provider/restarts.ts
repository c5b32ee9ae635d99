import { extendsText, joinTexts } from '../place/ground.ts';
import type { Collector } from './collector.ts';
import type { Gathered } from './gathered.ts';
import { numberAt, stringAt, wordsAt } from './payload.ts';

/**
 * Collects a stream that may begin anew, as after a reconnect: when the start of the same answer comes again, what
 * follows is collected afresh. What was known before stays until the new stream says as much, or something else.
 */
export function withRestarts(create: () => Collector): Collector {
  let current = create();
  let started: string | undefined;
  let before: Gathered | null = null;
  return {
    take(event) {
      const id = startOf(event);
      if (id !== undefined && id === started) {
        before = fuller(before, current.gathered());
        current = create();
      }
      started = id ?? started;
      return current.take(event);
    },
    gathered: () => fuller(before, current.gathered()),
  };
}

/** The id by which the first event of a stream names its answer. Numbered events are known again by their number. */
function startOf(event: unknown): string | undefined {
  if (numberAt(event, 'sequence_number') !== undefined) return undefined;
  switch (stringAt(event, 'type') ?? stringAt(event, 'event_type')) {
    case 'message_start':
      return wordsAt(event, 'message', 'id');
    case 'message-start':
      return wordsAt(event, 'id');
    case 'start':
      return wordsAt(event, 'messageId');
    case 'response.created':
      return wordsAt(event, 'response', 'id');
    case 'interaction.start':
    case 'interaction.created':
      return wordsAt(event, 'interaction', 'id');
    default:
      return undefined;
  }
}

function fuller(before: Gathered | null, now: Gathered): Gathered {
  if (before === null) return now;
  const said = joinTexts(now.blocks);
  if (said === '' && now.finish === undefined) return before;
  const known = joinTexts(before.blocks);
  const isBehind = said.length < known.length && extendsText(known, said);
  return isBehind && now.finish === undefined ? { ...before, finish: undefined } : now;
}
