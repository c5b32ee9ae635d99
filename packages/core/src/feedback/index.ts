export { createOutbox } from './createOutbox.ts';
export { httpSend } from './httpSend.ts';
export { statusOf } from './statusOf.ts';
export type { EventStatus } from './statusOf.ts';
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
export type { Fetch, RequestOptions } from '../request/postJson.ts';
