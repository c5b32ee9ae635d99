import { isRecord } from './isRecord.ts';
import type { CredenceEvent, EventBase, EventBody, EventType, ReviewFigures } from './event.ts';

/**
 * True for an event that this version knows, every field in place. Servers call it before storing. Fields that it
 * does not know are no reason to refuse, so that an older server takes a newer page's events.
 */
export function isEvent(input: unknown): input is CredenceEvent {
  if (!isRecord(input)) return false;
  const { type } = input;
  return isEventType(type) && holds(input, baseChecks) && holds(input, bodyChecks[type]);
}

type Checks<Fields> = { readonly [Key in keyof Fields]-?: Check };
type BodyChecks = {
  readonly [Type in EventType]: Checks<Omit<Extract<EventBody, { readonly type: Type }>, 'type'>>;
};

const isText: Check = (value) => typeof value === 'string';
const isName: Check = (value) => typeof value === 'string' && value !== '';

const isProbability: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;

/** A UUID version 7 (RFC 9562). */
const isEventId: Check = (value) =>
  typeof value === 'string' &&
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value);

/** An ISO 8601 time in UTC, as `toISOString` writes it. */
const isTime: Check = (value) =>
  typeof value === 'string' &&
  /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const baseChecks: Checks<EventBase> = {
  id: isEventId,
  at: isTime,
  responseId: isText,
  sessionId: optional(isText),
  promptVersion: optional(isText),
  variant: optional(isText),
  tier: isName,
  confidence: nullable(isProbability),
  thresholdsVersion: isText,
};

const isFlag: Check = (value) => typeof value === 'boolean';
const isVote: Check = (value) => value === 'up' || value === 'down';
const isVerdict: Check = (value) => value === 'right' || value === 'wrong' || value === 'made-up';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const isScore: Check = (value) => isCount(value) && Number(value) >= 1 && Number(value) <= 5;
const isHelper: Check = (value) => value === 'assistant' || value === 'person';

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isSpan: Check = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isTick: Check = (value) =>
  isRecord(value) && holds(value, { at: isTime, value: optional(isText) });

const isTarget: Check = (value) => {
  if (!isRecord(value)) return false;
  const { kind } = value;
  if (kind === 'claim') return holds(value, { start: isCount, end: isCount });
  if (kind === 'citation') return holds(value, { citationId: isName });
  return kind === 'answer';
};

const figureChecks: Checks<ReviewFigures> = {
  seconds: optional(isSpan),
  sentences: optional(isCount),
  sourcesOpened: optional(isCount),
  ticks: optional(listOf(isTick)),
};

const bodyChecks: BodyChecks = {
  'response.shown': {
    firstTokenSeconds: optional(isSpan),
    seconds: optional(isSpan),
    inputTokens: optional(isCount),
    outputTokens: optional(isCount),
    cost: optional(isSpan),
  },
  'source.opened': { citationId: isName },
  'claim.inspected': { start: isCount, end: isCount },
  'draft.edited': { changeRatio: isProbability, wordsInserted: isCount, wordsDeleted: isCount },
  'draft.approved': { edited: isFlag, ...figureChecks },
  'draft.sent': {
    edited: isFlag,
    changeRatio: isProbability,
    text: optional(isText),
    ...figureChecks,
  },
  'draft.sendFailed': { reason: isText },
  'draft.reverted': {},
  'feedback.voted': { vote: nullable(isVote), reasons: listOf(isText), target: optional(isTarget) },
  'feedback.commented': { length: isCount, text: optional(isText), target: optional(isTarget) },
  'fallback.shown': { mode: isName },
  'answer.blocked': { reason: isText },
  'answer.reported': { reason: isText },
  'handoff.requested': {},
  'handoff.accepted': { position: nullable(isCount) },
  'handoff.failed': { reason: isText },
  'satisfaction.rated': { score: isScore },
  'case.closed': { resolved: isFlag, by: isHelper },
  'answer.reviewed': {
    verdict: isVerdict,
    reason: optional(isText),
    reviewer: optional(isText),
  },
  'answer.copied': {},
  'answer.regenerated': {},
};

/** True for a type of event that this version knows. */
export function isEventType(type: unknown): type is EventType {
  return typeof type === 'string' && Object.hasOwn(bodyChecks, type);
}

function holds(
  event: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): boolean {
  // Servers check each of thousands a second; entries would be listed anew for each.
  for (const key in checks) if (!checks[key]?.(event[key])) return false;
  return true;
}

/** Says whether a field of an event holds what it should. */
type Check = (value: unknown) => boolean;
