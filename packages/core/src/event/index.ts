export { createEvent } from './createEvent.ts';
export type { EventContext } from './createEvent.ts';
export type { CredenceEvent, EventBase, EventBody, EventType } from './event.ts';
export { isEvent } from './isEvent.ts';
export { uuidv7 } from './uuidv7.ts';
export type { Sources } from './uuidv7.ts';
