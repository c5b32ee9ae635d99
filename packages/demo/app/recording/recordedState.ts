import type { OutboxSnapshot } from '@credence-ui/core/feedback';

/** Where recording stands, as a person understands it; `queued` is kept on this device and sent later. */
export type RecordedState = 'idle' | 'saving' | 'saved' | 'queued' | 'failed';

/** What an outbox amounts to. Nothing is called saved before something was recorded. */
export function recordedState(snapshot: OutboxSnapshot, recorded: boolean): RecordedState {
  const { state, pending, unsaved, rejected } = snapshot;
  const waits = state === 'offline' || state === 'unauthorized';
  if (rejected.length > 0 || (waits && unsaved > 0)) return 'failed';
  if (pending === 0) return recorded ? 'saved' : 'idle';
  return waits ? 'queued' : 'saving';
}
