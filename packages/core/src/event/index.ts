export { createEvent, targetKey, uuidv7 } from './event.ts';
export type {
  AnswerFigures,
  CredenceEvent,
  EventBase,
  EventBody,
  EventContext,
  EventType,
  FeedbackTarget,
  ReviewFigures,
  ReviewVerdict,
  Sources,
} from './event.ts';
export { isEvent, isEventType } from './isEvent.ts';
