export { createEvent, uuidv7 } from './event.ts';
export type {
  CredenceEvent,
  EventBase,
  EventBody,
  EventContext,
  EventType,
  ReviewFigures,
  Sources,
} from './event.ts';
export { isEvent } from './isEvent.ts';
