export type { CredenceEvent, EventBase, EventBody, EventType } from './event.ts';
