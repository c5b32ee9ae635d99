import { targetKey } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';

/** Events, each id once, in the order of the acts: UUIDv7 ids of one page rise with each act, also within a millisecond and when the clock is set back; `at` does not. */
export function inOrder(events: readonly CredenceEvent[]): CredenceEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export type Typed<Type extends CredenceEvent['type']> = Extract<
  CredenceEvent,
  { readonly type: Type }
>;

export function lastByResponse<Type extends CredenceEvent['type']>(
  events: readonly CredenceEvent[],
  type: Type,
): Map<string, Typed<Type>> {
  const matching = events.filter((event): event is Typed<Type> => event.type === type);
  return new Map(matching.map((event) => [event.responseId, event]));
}

/** Whether an act is about a whole answer, not about a claim or citation of it. */
export function isOnAnswer(event: CredenceEvent): boolean {
  return !('target' in event) || targetKey(event.target) === '';
}
