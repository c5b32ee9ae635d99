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

/** How a draft was looked at before it was approved, or sent in one click. */
export interface ReviewFigures {
  /** From the first look to the approval, or from the answer to the click. */
  readonly seconds?: number;
  /** Of the text that was approved. */
  readonly sentences?: number;
  readonly sourcesOpened?: number;
  /** The ticks of the checklist: when, and by opt-in what. */
  readonly ticks?: readonly { readonly at: string; readonly value?: string }[];
}

/** What an answer took, as far as it is known. */
export interface AnswerFigures {
  /** From the question to the first words. */
  readonly firstTokenSeconds?: number;
  /** From the question to the end of the answer. */
  readonly seconds?: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** In the product's currency. */
  readonly cost?: number;
}

/** What feedback is about: an answer, a claim by where it stands in the answer's text, or what a citation is given for. */
export type FeedbackTarget =
  | { readonly kind: 'answer' }
  | { readonly kind: 'claim'; readonly start: number; readonly end: number }
  | { readonly kind: 'citation'; readonly citationId: string };

/** What happened, told apart by `type`. Text of drafts and comments is absent unless the product opts in. */
export type EventBody =
  | ({ readonly type: 'response.shown' } & AnswerFigures)
  | { readonly type: 'source.opened'; readonly citationId: string }
  | { readonly type: 'claim.inspected'; readonly start: number; readonly end: number }
  | {
      readonly type: 'draft.edited';
      readonly changeRatio: number;
      readonly wordsInserted: number;
      readonly wordsDeleted: number;
    }
  | ({ readonly type: 'draft.approved'; readonly edited: boolean } & ReviewFigures)
  | ({
      readonly type: 'draft.sent';
      readonly edited: boolean;
      readonly changeRatio: number;
      readonly text?: string;
    } & ReviewFigures)
  | { readonly type: 'draft.sendFailed'; readonly reason: string }
  | { readonly type: 'draft.reverted' }
  | {
      readonly type: 'feedback.voted';
      readonly vote: 'up' | 'down' | null;
      readonly reasons: readonly string[];
      /** @default the answer */
      readonly target?: FeedbackTarget;
    }
  | {
      readonly type: 'feedback.commented';
      readonly length: number;
      readonly text?: string;
      /** @default the answer */
      readonly target?: FeedbackTarget;
    }
  | { readonly type: 'fallback.shown'; readonly mode: string }
  | { readonly type: 'answer.blocked'; readonly reason: string }
  | { readonly type: 'answer.reported'; readonly reason: string }
  | { readonly type: 'handoff.requested' }
  | { readonly type: 'handoff.accepted'; readonly position: number | null }
  | { readonly type: 'handoff.failed'; readonly reason: string }
  /** How satisfied somebody is with the help they had, from 1 to 5. */
  | { readonly type: 'satisfaction.rated'; readonly score: number }
  /** What became of the matter that the answer was for, and whether a person had to take it on. */
  | {
      readonly type: 'case.closed';
      readonly resolved: boolean;
      readonly by: 'assistant' | 'person';
    }
  | { readonly type: 'answer.copied' }
  | { readonly type: 'answer.regenerated' };

/** The one vocabulary in which every interaction is recorded. */
export type CredenceEvent = EventBase & EventBody;
export type EventType = EventBody['type'];

/** Names what feedback is about within its answer; '' is the answer, of which events without a target speak too. */
export function targetKey(target: FeedbackTarget | undefined): string {
  if (target?.kind === 'claim') return `claim:${target.start}-${target.end}`;
  return target?.kind === 'citation' ? `citation:${target.citationId}` : '';
}

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

/** Where time and chance come from, so that tests and servers can give their own. */
export interface Sources {
  /** Milliseconds since 1970, such as `Date.now`. */
  readonly now: () => number;
  /** At least 0 and below 1, such as `Math.random`. */
  readonly random: () => number;
}

interface Minted {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly count: number;
}

/** What each clock minted last. */
const minted = new WeakMap<Sources['now'], Minted>();
const counts = 2 ** 12;

/**
 * A UUID version 7 (RFC 9562): 48 bits of time in milliseconds, 12 that count, 62 random ones. Ids of one clock, the same
 * function `now`, rise, also within a millisecond and when it is set back (section 6.2, method 1).
 */
export function uuidv7({ now, random }: Sources): string {
  // A count that begins in the lower half leaves room for the rest of its millisecond.
  const fresh = { time: Math.floor(now()), count: Math.floor((random() * counts) / 2) };
  const { time, count } = following(fresh, minted.get(now));
  minted.set(now, { time, count });
  const stamp = hex(time, 12);
  const variant = hex(0x8000 + Math.floor(random() * 2 ** 14), 4);
  const tail = hex(random() * 2 ** 24, 6) + hex(random() * 2 ** 24, 6);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(count, 3)}-${variant}-${tail}`;
}

/** `fresh`, unless that would not come after `last`. A millisecond that is used up borrows from the next. */
function following(fresh: Minted, last: Minted | undefined): Minted {
  if (!last || fresh.time > last.time) return fresh;
  const next = last.count + 1;
  return next < counts ? { time: last.time, count: next } : { ...fresh, time: last.time + 1 };
}

function hex(value: number, digits: number): string {
  return Math.floor(value).toString(16).padStart(digits, '0').slice(-digits);
}
