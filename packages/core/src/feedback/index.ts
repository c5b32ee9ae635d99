export { createOutbox } from './createOutbox.ts';
export { eraseFrom } from './eraseFrom.ts';
export type { Erased } from './eraseFrom.ts';
export { httpSend, memoryStorage, statusOf } from './outbox.ts';
export type {
  Clock,
  EventStatus,
  FeedbackStatus,
  LastVote,
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
export { reduceVote, startVote } from './vote.ts';
export type { Opinion, ServerVote, Vote, VoteEvent, VoteState } from './vote.ts';
export type { Fetch, RequestOptions } from '../request/postJson.ts';
