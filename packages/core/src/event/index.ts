export { createEvent, isEvent } from './event.ts';
export type { CredenceEvent, EventBase, EventBody, EventContext, EventType } from './event.ts';
export { uuidv7 } from './uuidv7.ts';
export type { Sources } from './uuidv7.ts';
