import type { AnswerFigures } from '@credence-ui/core/event';
import type {
  Availability,
  FallbackAction,
  Handoff,
  HandoffTransport,
  Outcome,
} from '@credence-ui/core/fallback';
import type { Decision } from '@credence-ui/core/policy';
import type {
  AIResponse,
  Citation,
  ResponseGiven,
  ResponseIssue,
} from '@credence-ui/core/response';
import type { ShownAnswer } from '../answer/index.ts';
import type { Deliver, DraftStore } from '../draft/index.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';

/**
 * What a card shows and does: the answer, what is decided about it, and what belongs to it. It is handed down, not put into a
 * context: a context that changes with each chunk has React look through the whole answer for whoever reads it.
 */
export interface Card {
  /** What the caller gave. */
  readonly given: CardOwn;
  readonly response: AIResponse;
  /** The response's text as far as it was read, while it streams. */
  readonly text?: ShownAnswer;
  readonly responseId: string;
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly handoff: Handoff | null;
  readonly sources: CardSources;
}

/** What happens when a source is opened from the card. */
export interface CardSources {
  readonly onOpenSource?: ((citation: Citation) => void) | undefined;
  readonly onSourceOpened?: ((citation: Citation) => void) | undefined;
}

/** What a card takes, besides the attributes of its element. */
export interface CardOwn extends CardActs {
  /** The answer: an `AIResponse`, one written by hand, or whatever JSON a backend sent in its place. */
  response: ResponseGiven;
  /** Names the answer in events. @default the response's id, else one that is minted */
  responseId?: string | undefined;
  /** True while the text grows. @default false */
  streaming?: boolean | undefined;
  /** What became of the question, when the caller knows of a failure. @default the response as it is */
  outcome?: Outcome | undefined;
  /** The draft, when the caller keeps it. @default one per answer */
  draft?: DraftStore | undefined;
  /** Whether the answer's text is offered where the caller's draft was made of another one. @default false */
  offerNewer?: boolean | undefined;
  /** The text that is edited and sent. @default the answer as plain text, without its citation markers */
  draftText?: ((response: AIResponse) => string) | undefined;
  /** Lets the text that was sent travel in events. @default false */
  recordText?: boolean | undefined;
  /** A hand-off from `createHandoff`. */
  handoff?: Handoff | undefined;
  /** How a request for a person is delivered, when there is no `handoff`. */
  transport?: HandoffTransport | undefined;
  /** Whether people answer now, from `availabilityOf`. A request can be left at any time. */
  availability?: Availability | null | undefined;
  /** What the person asked, for the one who takes over. @default '' */
  question?: string | undefined;
  /** What the answer took, for the event that it was shown. */
  figures?: AnswerFigures | undefined;
  /** How votes and comments are kept. */
  feedback?: Omit<UseFeedbackOptions, 'responseId'> | undefined;
}

/** What a card tells its caller. */
export interface CardActs {
  /** Delivers the approved text, under a key that is the same for every try; without it there is no draft to send. */
  onSend?: Deliver | undefined;
  /** Told which of the suggested actions was chosen; without it they are not shown. */
  onAction?: ((name: string) => void) | undefined;
  /** Told that a person is asked for. */
  onEscalate?: (() => void) | undefined;
  /** Recovers from a failure as the person chose: retry, FAQ, cached answer. */
  onRecover?: ((action: FallbackAction) => void) | undefined;
  /** Told what of the response could not be used as it was sent; development builds warn of it too. */
  onIssues?: ((issues: readonly ResponseIssue[]) => void) | undefined;
  /** Shows a source in the product's own viewer. */
  onOpenSource?: ((citation: Citation) => void) | undefined;
  /** Told after a person opened a source on purpose: pinned its preview, or followed it. */
  onSourceOpened?: ((citation: Citation) => void) | undefined;
}
