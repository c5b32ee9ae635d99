import type { CertifiedThreshold } from '@credence-ui/core/calibration';
import type { Policy } from '@credence-ui/core/policy';
import type { FitReadiness } from '@credence-ui/insights';
import type { CutOffs, Tiers } from '@credence-ui/core/tier';

export type { CutOffs } from '@credence-ui/core/tier';

/** GET /policy: what decides how an answer is shown. POST /policy {base, cutOffs, confirmed?} puts another one in force; one
 * with a high cut-off below `lowHigh` only when `confirmed` is true. */
export interface PolicySummary {
  /** Names it in every event; `default` before anything was changed. */
  readonly version: string;
  /** ISO 8601; `null` for the default. */
  readonly since: string | null;
  readonly tiers: Tiers;
  /** `null` while confidence is not calibrated. */
  readonly calibration: CalibrationSummary | null;
  readonly oneClick: OneClick;
  /** What is done with answers under it. */
  readonly rules: Policy;
}

/** Whether answers of the highest tier may be sent in one click: only once labels have certified it. */
export interface OneClick {
  /** Certified when the cut-offs in force were applied. Until then the highest tier is switched off. */
  readonly earned: boolean;
  /** Whether the labels of today certify it, so that applying the same cut-offs again earns it. */
  readonly certified: boolean;
  /** Labels at or above the cut-off. */
  readonly there: number;
  readonly wrong: number;
  /** How many it takes with so many wrong ones. */
  readonly needed: number;
}

/** The calibrator in force and the labels that it was fitted on. */
export interface CalibrationSummary {
  readonly method: string;
  /** The share of answers that the team expects to be right, in (0, 1); `null` when labels alone say it. */
  readonly expected: number | null;
  readonly labels: number;
  readonly right: number;
  /** ISO 8601. */
  readonly fittedAt: string;
}

/** Below this cut-off the highest tier takes nearly every answer. */
export const lowHigh = 0.3;

/** Who said whether an answer was right: a thumb, what became of the draft, or a check question whose answer is known. */
export type LabelSource = 'review' | 'vote' | 'draft' | 'check';

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
  readonly checks: CheckSummary;
  /** Answers with a vote that give no label: withheld ones, and those of another engine or of other documents. */
  readonly leftOut: { readonly withheld: number; readonly elsewhere: number };
  /** Answers on which somebody acted in a way that does not say whether they were right. */
  readonly undecided: number;
  /** Whether there are votes enough to calibrate. POST /calibration/fit {base} does it, POST /calibration/drop undoes it. */
  readonly fit: FitReadiness;
  /** What the engine or the documents became since the run before them; `null` when they are the first here. */
  readonly changed: IdentityChange | null;
  readonly promises: readonly TierPromise[];
}

/** Questions whose right answer is known, and what the engine made of them. */
export interface CheckSummary {
  readonly questions: number;
  readonly answered: number;
  /** Of those answered. */
  readonly right: number;
  readonly withheld: number;
  readonly rightlyWithheld: number;
  /** Answers that count as labels: to questions on which the engine was not tuned. */
  readonly counted: number;
}

/** Labels, cut-offs and certificates belong to an engine, its model and prompt, and these documents: what of it changed. */
export interface IdentityChange {
  readonly what: 'documents' | 'engine' | 'both';
  /** ISO 8601. */
  readonly at: string;
  /** Whether a calibrator was in force that was fitted on an earlier engine, so that it is applied no more. */
  readonly refused: boolean;
}

/** POST /calibration/preview {base}: what calibrating would change, before it does. */
export interface CalibrationPreview {
  readonly method: string;
  /** Votes that it learns from, and how many of them say right. */
  readonly labels: number;
  readonly right: number;
  /** Labelled answers that are known, and how many of them would change their tier. */
  readonly known: number;
  readonly moved: number;
  readonly before: CutOffs;
  readonly after: CutOffs;
}

/** POST /calibration/estimate/preview {base, expectedAccuracy}: what an estimate would change. POST /calibration/estimate puts it in force. */
export interface EstimatePreview {
  /** Answers given so far, without those that were withheld. */
  readonly stored: number;
  /** Votes that it takes in; none while there are fewer than 20. */
  readonly labels: number;
  readonly before: readonly TierCount[];
  readonly after: readonly TierCount[];
}

/** How many answers a tier takes. */
export interface TierCount {
  readonly name: string;
  readonly count: number;
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
  /**
   * About how many more labels, of all tiers, are likely to certify it if errors stay as rare as they are; `null` when they are too
   * frequent or there is no label of it yet.
   */
  readonly more: number | null;
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
    readonly verdict: 'holds' | 'broken' | 'unproven' | 'unknown';
  };
}
