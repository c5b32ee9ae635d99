import type {
  Evaluation,
  EvaluationComparison,
  MetricTrend,
  SuiteProblem,
  VariantComparison,
} from '@credence-ui/insights';

/** A version of what an engine goes by: a file, or what was stored of it when it was first used. */
export interface PromptVersion {
  readonly version: string;
  /** All of it, as it is used. */
  readonly text: string;
  /** How the file stands to what is used: there as it is, changed since without another version, or gone. */
  readonly file: 'same' | 'changed' | 'gone';
  /** Whether the engine that runs can go by it. */
  readonly usable: boolean;
}

/** A version that was put in force. */
export interface Shipped {
  readonly number: number;
  readonly version: string;
  readonly at: string;
}

/** What two versions are compared by while both are in use. */
export interface ExperimentPlan {
  readonly control: string;
  readonly variant: string;
  /** Share of the conversations that get the variant, in (0, 1). */
  readonly share: number;
  readonly metric: 'editRate' | 'thumbsRatio' | 'handoffRate';
  /** The smallest difference worth finding. */
  readonly effect: number;
}

/** An experiment that runs, with what can be said of it so far. */
export interface RunningExperiment extends ExperimentPlan {
  readonly name: string;
  readonly since: string;
  readonly comparison: VariantComparison;
}

/** A run of a suite without its results. */
export interface EvaluationRun {
  readonly id: number;
  readonly suite: string;
  readonly version: string;
  readonly at: string;
  readonly passed: number;
  readonly failed: number;
}

/** A run of a suite, failures first. */
export interface StoredEvaluation extends EvaluationRun {
  readonly evaluation: Evaluation;
}

/** A suite that is here. */
export interface SuiteSummary {
  readonly name: string;
  readonly questions: number;
}

/** A share before the version in force and since; `null` where nothing was counted. */
export interface DriftFigure {
  readonly name: 'high' | 'medium' | 'low' | 'unknown' | 'editRate' | 'thumbsRatio' | 'handoffRate';
  readonly before: CountedShare;
  readonly since: CountedShare;
  /** Since less before, with its 95 % interval and p-value. */
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly pValue: number | null;
}

export interface CountedShare {
  readonly count: number;
  readonly of: number;
}

/** GET /cycle */
export interface Cycle {
  /** What the last decision is called; the next one names it. */
  readonly base: number;
  readonly prompts: readonly PromptVersion[];
  /** Files that are no prompts, in words. */
  readonly problems: readonly string[];
  readonly inForce: { readonly version: string; readonly since: string | null };
  /** The latest first. */
  readonly shipped: readonly Shipped[];
  readonly experiment: RunningExperiment | null;
  readonly suites: readonly SuiteSummary[];
  /** The latest first. */
  readonly evaluations: readonly EvaluationRun[];
  /** Empty while nothing was put in force. */
  readonly drift: readonly DriftFigure[];
  /** Where the edit rate goes since then; `null` as above. */
  readonly trend: MetricTrend | null;
}

/** POST /cycle/evaluations */
export interface EvaluationReply {
  readonly run: StoredEvaluation;
  /** Lines of one's own suite that were not asked, and why. */
  readonly problems: readonly SuiteProblem[];
}

export type { EvaluationComparison };

/** The name of the note in which an answer says which version it went by. */
export const promptNote = 'prompt';

/** What that note holds. */
export interface PromptNote {
  readonly promptVersion: string;
  /** The variant of the experiment that the conversation is in; the version's name. */
  readonly variant?: string;
}
