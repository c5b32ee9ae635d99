export { createOutbox } from './createOutbox.ts';
export { memoryStorage } from './memoryStorage.ts';
export type {
  Clock,
  Outbox,
  OutboxOptions,
  OutboxSnapshot,
  RejectedEvent,
  Send,
  SendReply,
} from './outbox.ts';
export type { OutboxRecord, OutboxStorage } from './storage.ts';
