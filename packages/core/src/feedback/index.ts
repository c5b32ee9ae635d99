export { createOutbox } from './createOutbox.ts';
export { httpSend, memoryStorage, statusOf } from './outbox.ts';
export type {
  Clock,
  EventStatus,
  FeedbackStatus,
  Outbox,
  OutboxLimits,
  OutboxNews,
  OutboxOptions,
  OutboxPage,
  OutboxRecord,
  OutboxSnapshot,
  OutboxStorage,
  OutboxTabs,
  SendReceipt,
} from './outbox.ts';
export type { Fetch, RequestOptions } from '../request/postJson.ts';
