export { createOutbox } from './createOutbox.ts';
export { memoryStorage } from './memoryStorage.ts';
export type {
  Clock,
  Outbox,
  OutboxOptions,
  OutboxRecord,
  OutboxSnapshot,
  OutboxStorage,
  SendReceipt,
} from './outbox.ts';
