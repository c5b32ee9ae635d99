import type { CertifiedThreshold } from '@credence-ui/core/calibration';
import type { Tiers } from '@credence-ui/core/tier';

/** GET /policy: what decides how an answer is shown. POST /policy {base, cutOffs} puts another one in force. */
export interface PolicySummary {
  /** Names it in every event; `default` before anything was changed. */
  readonly version: string;
  /** ISO 8601; `null` for the default. */
  readonly since: string | null;
  readonly tiers: Tiers;
  /** `null` while confidence is not calibrated. */
  readonly calibration: CalibrationSummary | null;
}

/** The calibrator in force and the labels that it was fitted on. */
export interface CalibrationSummary {
  readonly method: string;
  readonly labels: number;
  readonly right: number;
  /** ISO 8601. */
  readonly fittedAt: string;
}

/** Cut-offs by the name of their tier; the lowest tier needs none. `null` asks for the default ones. */
export type CutOffs = Readonly<Record<string, number>>;

/** Who said whether an answer was right: a thumb, or what became of the draft. */
export type LabelSource = 'vote' | 'draft';

/** GET /calibration: the copilot's own labelled answers, a column each, and what follows from them. */
export interface LabelledHistory {
  readonly policy: PolicySummary;
  readonly labels: {
    /** The confidence, in [0, 1], that each answer would be given today. */
    readonly scores: readonly number[];
    /** 1 for right, 0 for wrong. */
    readonly labels: readonly (0 | 1)[];
    readonly sources: readonly LabelSource[];
    /** Whether the answer is younger than the calibrator in force; all are when there is none. */
    readonly unseen: readonly boolean[];
  };
  readonly votes: number;
  readonly drafts: number;
  /** Answers on which somebody acted in a way that does not say whether they were right. */
  readonly undecided: number;
  readonly fit: FitReadiness;
  /** What the engine or the documents became since the run before them; `null` when they are the first here. */
  readonly changed: IdentityChange | null;
  readonly promises: readonly TierPromise[];
}

/** Labels, cut-offs and certificates belong to an engine, its model and prompt, and these documents: what of it changed. */
export interface IdentityChange {
  readonly what: 'documents' | 'engine' | 'both';
  /** ISO 8601. */
  readonly at: string;
}

/** Whether there are votes enough to calibrate. POST /calibration/fit {base} does it, POST /calibration/drop undoes it. */
export interface FitReadiness {
  readonly ready: boolean;
  readonly right: number;
  readonly wrong: number;
  readonly votesNeeded: number;
  /** Votes needed of the rarer kind. */
  readonly eachNeeded: number;
}

/** What a tier is to promise, and what votes show of it. */
export interface TierPromise {
  readonly name: string;
  /** The largest share of wrong answers that the tier may hold, in (0, 1). */
  readonly targetError: number;
  /** Labels without one error that the promise takes at least. */
  readonly least: number;
  /** Labels of the tier as it is in force, and how many it takes with so many errors. */
  readonly band: { readonly count: number; readonly errors: number; readonly needed: number };
  /** What today's votes certify; `null` for nothing. */
  readonly certified: CertifiedThreshold | null;
  /** What was certified when the cut-offs in force were applied. */
  readonly applied: CertifiedThreshold | null;
  /** Votes on answers given since then, between the cut-off certified then and the tier above. */
  readonly since: {
    readonly count: number;
    readonly errors: number;
    /** 95 % Clopper-Pearson interval of the error rate; `null` without votes. */
    readonly interval: readonly [low: number, high: number] | null;
    readonly verdict: 'holds' | 'broken' | 'unknown';
  };
}
