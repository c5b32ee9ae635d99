import { uuidv7 } from './uuidv7.ts';
import type { Sources } from './uuidv7.ts';

/** What every recorded interaction carries. */
export interface EventBase {
  /** UUIDv7, minted when the person acts; the key by which the event is stored once, and the order of acts on a page. */
  readonly id: string;
  /** ISO 8601 time of the act, as the clock said it; for people, not for order. */
  readonly at: string;
  readonly responseId: string;
  readonly sessionId?: string;
  readonly promptVersion?: string;
  readonly variant?: string;
  readonly tier: string;
  readonly confidence: number | null;
  /** Names the cut-offs that were in force. */
  readonly thresholdsVersion: string;
}

/** What happened, told apart by `type`. Text of drafts and comments is absent unless the product opts in. */
export type EventBody =
  | { readonly type: 'response.shown' }
  | { readonly type: 'source.opened'; readonly citationId: string }
  | { readonly type: 'claim.inspected'; readonly start: number; readonly end: number }
  | {
      readonly type: 'draft.edited';
      readonly changeRatio: number;
      readonly wordsInserted: number;
      readonly wordsDeleted: number;
    }
  | { readonly type: 'draft.approved'; readonly edited: boolean }
  | {
      readonly type: 'draft.sent';
      readonly edited: boolean;
      readonly changeRatio: number;
      readonly text?: string;
    }
  | { readonly type: 'draft.sendFailed'; readonly reason: string }
  | { readonly type: 'draft.reverted' }
  | {
      readonly type: 'feedback.voted';
      readonly vote: 'up' | 'down' | null;
      readonly reasons: readonly string[];
    }
  | { readonly type: 'feedback.commented'; readonly length: number; readonly text?: string }
  | { readonly type: 'fallback.shown'; readonly mode: string }
  | { readonly type: 'answer.blocked'; readonly reason: string }
  | { readonly type: 'answer.reported'; readonly reason: string }
  | { readonly type: 'handoff.requested' }
  | { readonly type: 'handoff.accepted'; readonly position: number | null }
  | { readonly type: 'handoff.failed'; readonly reason: string }
  | { readonly type: 'answer.copied' }
  | { readonly type: 'answer.regenerated' };

/** The one vocabulary in which every interaction is recorded. */
export type CredenceEvent = EventBase & EventBody;
export type EventType = EventBody['type'];

/** What the product knows about the run in which something happened. */
export type EventContext = Omit<EventBase, 'id' | 'at'>;

/**
 * Records an act under an id minted now. Nothing is added to what was given: no text travels unless `body` has it. `id` tells
 * the order of acts; `at` is the time as the clock says it, which may be set back.
 * Servers and tests may give their own clock and chance.
 */
export function createEvent(
  body: EventBody,
  context: EventContext,
  sources: Sources = { now: Date.now, random: Math.random },
): CredenceEvent {
  const id = uuidv7(sources);
  return { ...body, ...context, id, at: new Date(sources.now()).toISOString() };
}

/**
 * True for an event that this version knows, every field in place. Servers call it before storing. Fields that it
 * does not know are no reason to refuse, so that an older server takes a newer page's events.
 */
export function isEvent(input: unknown): input is CredenceEvent {
  if (typeof input !== 'object' || input === null) return false;
  // An object's fields are unknown until checked, which is what this type says.
  const event = input as Readonly<Record<string, unknown>>;
  const { type } = event;
  return isType(type) && holds(event, baseChecks) && holds(event, bodyChecks[type]);
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
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const bodyChecks: BodyChecks = {
  'response.shown': {},
  'source.opened': { citationId: isName },
  'claim.inspected': { start: isCount, end: isCount },
  'draft.edited': { changeRatio: isProbability, wordsInserted: isCount, wordsDeleted: isCount },
  'draft.approved': { edited: isFlag },
  'draft.sent': { edited: isFlag, changeRatio: isProbability, text: optional(isText) },
  'draft.sendFailed': { reason: isText },
  'draft.reverted': {},
  'feedback.voted': { vote: nullable(isVote), reasons: listOf(isText) },
  'feedback.commented': { length: isCount, text: optional(isText) },
  'fallback.shown': { mode: isName },
  'answer.blocked': { reason: isText },
  'answer.reported': { reason: isText },
  'handoff.requested': {},
  'handoff.accepted': { position: nullable(isCount) },
  'handoff.failed': { reason: isText },
  'answer.copied': {},
  'answer.regenerated': {},
};

function isType(type: unknown): type is EventType {
  return typeof type === 'string' && Object.hasOwn(bodyChecks, type);
}

function holds(
  event: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): boolean {
  return Object.entries(checks).every(([key, check]) => check(event[key]));
}

/** Says whether a field of an event holds what it should. */
type Check = (value: unknown) => boolean;
