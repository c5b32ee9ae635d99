import {
  isCount,
  isEventId,
  isFlag,
  isName,
  isProbability,
  isText,
  isTime,
  isVote,
  listOf,
  nullable,
  optional,
} from './check.ts';
import type { Check } from './check.ts';
import type { CredenceEvent, EventBase, EventBody, EventType } from './event.ts';

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
