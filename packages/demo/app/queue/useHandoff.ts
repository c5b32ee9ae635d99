import type { QueueEntry, TakenEntry } from '../../shared/api.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { isHeld } from './createHeld.ts';

/** The open hand-off of a ticket, or the one named `id` where there is no ticket. */
export function useHandoff(of: {
  readonly ticketId: string | null;
  readonly id?: string;
}): OpenHandoff | null {
  const { queue, held } = useCopilot();
  const lists = useStore(queue).value;
  const mine = useStore(held);
  const isIt = ({ ticketId, id }: { readonly ticketId: string | null; readonly id: string }) =>
    of.ticketId === null ? id === of.id : ticketId === of.ticketId;
  const taken = lists?.taken.find(isIt);
  if (taken) return { kind: isHeld(mine, taken) ? 'mine' : 'theirs', entry: taken };
  const waiting = lists?.waiting.find(isIt);
  return waiting ? { kind: 'waiting', entry: waiting } : null;
}

/** A hand-off that is not answered yet, as seen from this device. */
export type OpenHandoff =
  | { readonly kind: 'waiting'; readonly entry: QueueEntry }
  | { readonly kind: 'mine' | 'theirs'; readonly entry: TakenEntry };
