import type { ReviewMode } from '@credence-ui/core/policy';
import type { Change } from './diffWords.ts';

/** Where a draft stands. Any edit after `approved` leads back to `reviewing`; `waiting` is a send that can be taken back. */
export type DraftPhase =
  'reading' | 'reviewing' | 'approved' | 'waiting' | 'sending' | 'sent' | 'failed';

/** What still stands between the draft and the next step. */
export type Blocker =
  | 'empty'
  | 'notReviewed'
  | 'sourcesUnopened'
  | 'notEdited'
  | 'unchecked'
  | 'notApproved'
  | 'sending'
  | 'sent';

/** What goes with a text that is delivered. */
export interface Delivery {
  /** The same for every try of one text of one draft, so that a server can keep it once; names no content. */
  readonly key: string;
  /** Aborted when the answer is no longer waited for. */
  readonly signal: AbortSignal;
}

/** Delivers a text; a rejection keeps it and offers another try. */
export type Deliver = (text: string, delivery: Delivery) => unknown;

/** How much of the original a person changed. */
export interface EditStatistics {
  readonly edited: boolean;
  /** Words inserted and deleted over the words of both texts, in [0, 1]. */
  readonly changeRatio: number;
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
  readonly status: 'unchanged' | 'light' | 'heavy' | 'rewritten';
}

export interface DraftSnapshot {
  readonly id: string;
  readonly original: string;
  readonly current: string;
  readonly mode: ReviewMode;
  readonly phase: DraftPhase;
  readonly statistics: EditStatistics;
  /** The words that differ from the original, compared when this is read first. */
  readonly changes: readonly Change[];
  /** Empty when `approve` would succeed. */
  readonly approveBlockers: readonly Blocker[];
  /** Empty when `send` would succeed. */
  readonly sendBlockers: readonly Blocker[];
  /** The text that was approved; only exactly this text can be sent. */
  readonly approvedText: string | null;
  readonly sentText: string | null;
  /** Why the last send failed. */
  readonly error: string | null;
  /** True when the last send, or one before it that failed since, had no answer in time: it may have arrived all the same. */
  readonly late: boolean;
  /** Seconds for which a send can be taken back under the mode; 0 for none. */
  readonly undoSeconds: number;
  /** Whether every item of the checklist must be ticked before the draft is approved. */
  readonly checklistRequired: boolean;
  /** The values of the checklist that a person ticked, also those that the text does not hold any more. */
  readonly ticked: readonly string[];
  /** What was ticked, with the time of each tick. */
  readonly ticks: readonly Tick[];
  /** The sources that were opened, whether or not the mode asks for it. */
  readonly opened: readonly string[];
  /**
   * Seconds from the first look to the approval in force, or from the draft's making to a send in one click; `null` while
   * nothing is approved.
   */
  readonly reviewSeconds: number | null;
}

/** A value of the checklist that a person ticked. */
export interface Tick {
  readonly value: string;
  /** ISO 8601. */
  readonly at: string;
}

/** One editable draft: an external store, so that React and anything else can follow it. */
export interface Draft {
  readonly id: string;
  subscribe(listener: () => void): () => void;
  getSnapshot(): DraftSnapshot;
  /** The person looks at the draft: `reading` → `reviewing`. */
  review(): void;
  edit(text: string): void;
  /**
   * Goes on from another text of the answer, such as a newer one, with `current` as what a person makes of it. Needs a new approval;
   * does nothing once the draft is on its way.
   */
  rebase(original: string, current: string): void;
  /** Names the sources whose opening mode `sources` asks for. */
  requireSources(citationIds: readonly string[]): void;
  openSource(citationId: string): void;
  /** Approves exactly the current text; false when blocked. */
  approve(): boolean;
  /**
   * Delivers the approved text once; in mode `off` the click is the approval. It can be taken back for `undoSeconds`. False
   * when blocked, taken back, failed or without an answer in time; a success that comes later still counts.
   */
  send(deliver: Deliver): Promise<boolean>;
  /** Takes a send back that still waits; false when none does. */
  undo(): boolean;
  /** Delivers what waits at once, as when the page is left. */
  hurry(): void;
  /** Back to the original text. */
  revert(): void;
  /** Ticks a value of the checklist, or takes the tick back. */
  tick(value: string, ticked: boolean): void;
  /** Asks for a tick at every item of the checklist, or asks no more. */
  requireChecklist(required: boolean): void;
  /** Tells which values the checklist of exactly `text` holds; until the current text's are known, none counts as ticked. */
  noteChecklist(text: string, values: readonly string[]): void;
  /** A stricter or looser rule, when the tier changes. */
  setMode(mode: ReviewMode): void;
  /** Seconds for which a send in one click can be taken back, 0 for none; with `approved` one after an approval too. */
  setUndo(seconds: number, approved?: boolean): void;
}
