/** How much a person must do before an answer may be sent. */
export type ReviewMode = 'off' | 'confirm' | 'sources' | 'write';

/** Where a draft stands. Any edit after `approved` leads back to `reviewing`. */
export type DraftPhase = 'reading' | 'reviewing' | 'approved' | 'sending' | 'sent' | 'failed';

/** What still stands between the draft and the next step. */
export type Blocker =
  'empty' | 'notReviewed' | 'sourcesUnopened' | 'notEdited' | 'notApproved' | 'sending' | 'sent';

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
  /** Empty when `approve` would succeed. */
  readonly approveBlockers: readonly Blocker[];
  /** Empty when `send` would succeed. */
  readonly sendBlockers: readonly Blocker[];
  /** The text that was approved; only exactly this text can be sent. */
  readonly approvedText: string | null;
  readonly sentText: string | null;
  /** Why the last send failed. */
  readonly error: string | null;
}

/** One editable draft: an external store, so that React and anything else can follow it. */
export interface Draft {
  readonly id: string;
  subscribe(listener: () => void): () => void;
  getSnapshot(): DraftSnapshot;
  /** The person looks at the draft: `reading` → `reviewing`. */
  review(): void;
  edit(text: string): void;
  /** Names the sources whose opening mode `sources` asks for. */
  requireSources(citationIds: readonly string[]): void;
  openSource(citationId: string): void;
  /** Approves exactly the current text; false when blocked. */
  approve(): boolean;
  /** Delivers the approved text once; in mode `off` the click is the approval. False when blocked or failed. */
  send(deliver: (text: string) => void | Promise<void>): Promise<boolean>;
  /** Back to the original text. */
  revert(): void;
  /** A stricter or looser rule, when the tier changes. */
  setMode(mode: ReviewMode): void;
}
