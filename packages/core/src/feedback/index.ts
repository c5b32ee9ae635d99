export { createOutbox } from './createOutbox.ts';
export { httpSend, memoryStorage, statusOf } from './outbox.ts';
export type {
  Clock,
  EventStatus,
  FeedbackStatus,
  Outbox,
  OutboxOptions,
  OutboxRecord,
  OutboxSnapshot,
  OutboxStorage,
  SendReceipt,
} from './outbox.ts';
export type { Fetch, RequestOptions } from '../request/postJson.ts';
