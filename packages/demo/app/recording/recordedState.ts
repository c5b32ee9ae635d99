import { statusOf } from '@credence-ui/core/feedback';
import type { EventStatus, OutboxSnapshot } from '@credence-ui/core/feedback';

/** Where a vote stands, as a person understands it; `queued` is kept on this device and sent later. */
export type RecordedState = 'idle' | 'saving' | 'saved' | 'queued' | 'failed';

/** Where the vote or comment `eventId` stands, whatever else waits. Nothing is called saved before something was said. */
export function recordedState(
  snapshot: Pick<OutboxSnapshot, 'state' | 'held'>,
  eventId: string | undefined,
): RecordedState {
  return eventId === undefined ? 'idle' : words[statusOf(snapshot, eventId)];
}

const words: Readonly<Record<EventStatus, RecordedState>> = {
  saving: 'saving',
  saved: 'saved',
  waiting: 'queued',
  unsaved: 'failed',
  rejected: 'failed',
};
