import type { Span } from '../text/span.ts';

/** An answer and what is known about it. */
export interface AIResponse {
  /** Names the answer in every event; `null` when the backend gave none. */
  readonly id: string | null;
  readonly content: string;
  /** In [0, 1], or `null` when missing or invalid. */
  readonly confidence: number | null;
  readonly citations: readonly Citation[];
  readonly suggestedActions: readonly string[];
  readonly requiresHumanReview: boolean;
  /** How it ended; missing when the backend did not say, as while it still comes. */
  readonly finish?: Finish;
  readonly summary?: string;
  readonly claims?: readonly Claim[];
  readonly evidence?: Evidence;
  readonly assessment?: Assessment;
}

/**
 * How an answer ended: whole, cut at a limit of length, stopped by a filter, refused by the model, or broken off by an
 * error or by somebody.
 */
export type Finish = 'complete' | 'length' | 'filtered' | 'refused' | 'interrupted';

/** How firmly a citation is tied to a place in `content`. */
export type Anchor = 'exact' | 'requoted' | 'block' | 'marker' | 'none';

/** A source that the answer rests on. */
export interface Citation {
  readonly id: string;
  /** Title, else file name, else host. */
  readonly source: string;
  /** 1-based. */
  readonly page?: number;
  /** The source passage. */
  readonly text?: string;
  readonly url?: string;
  /** The part of `content` that rests on this source. */
  readonly span?: Span;
  readonly anchor: Anchor;
  /** The words cited from the source. */
  readonly quote?: string;
  readonly score?: number;
  /** Why it is tied to the answer no more firmly; missing where `anchor` is `exact` or `requoted`. */
  readonly reason?: string;
}

/** A statement within `content`, with how well it is supported. */
export interface Claim {
  readonly span: Span;
  readonly confidence: number | null;
  readonly citationIds: readonly string[];
}

/** An answer of which nothing has come yet: no text, no sources, an unknown confidence. */
export const emptyResponse: AIResponse = {
  id: null,
  content: '',
  confidence: null,
  citations: [],
  suggestedActions: [],
  requiresHumanReview: false,
};

/** A retrieved passage. `score` is the retriever's own, of unknown scale; higher is better. */
export interface Passage {
  readonly text: string;
  readonly score?: number;
  readonly id?: string;
}

/** One visible output token with its natural log-probability and, when offered, those of the best alternatives. */
export interface Token {
  readonly token?: string;
  readonly logprob: number;
  readonly top?: readonly number[];
}

/** A score in [0, 1] from outside, higher is better supported, named by what produced it. */
export interface VerifierScore {
  readonly kind: string;
  readonly score: number | null;
  /**
   * What it judged. A score about the `question` says whether an answer can be expected at all; it gates and does not count
   * for what the answer says.
   * @default 'answer'
   */
  readonly about?: 'answer' | 'question';
}

/** Words that the provider quotes from a source for a part of the answer. */
export interface Quote {
  readonly span: Span;
  readonly text: string;
}

/** Everything known that bears on whether `content` is right. Every part but `content` may be missing. */
export interface Evidence {
  readonly content: string;
  /** What was asked; lets retrieval be judged against the question and not only against the answer. */
  readonly question?: string;
  readonly passages?: readonly Passage[];
  /** Other answers of the same model to the same question. */
  readonly samples?: readonly string[];
  readonly tokens?: readonly Token[];
  readonly verifiers?: readonly VerifierScore[];
  /** Native citations with the words that they quote. */
  readonly quotes?: readonly Quote[];
}

/** One reading of the evidence. `value` is in [0, 1], higher is better supported; `null` means not known. */
export interface Signal {
  readonly kind: string;
  readonly value: number | null;
  /** Figures behind the value. `support`, where there is one, is what the value means on the scale of tiers, in [0, 1]. */
  readonly details: Readonly<Record<string, number | null>>;
}

export type LayerName = 'grounding' | 'validation' | 'confidence' | 'review';
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown';

/** One thing that was looked at and how it came out, as data; `findingText` of core/signal says it in English. */
export interface Finding {
  /** What was found, such as `claims.unsupported`; one sentence in each language. */
  readonly code: string;
  readonly layer: LayerName;
  readonly verdict: Verdict;
  /** Shares in [0, 1] and counts that the sentence names, and the kind of a check. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** The verdict of one of the four defence layers, with reasons that a person can check. */
export interface Layer {
  readonly name: LayerName;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/** Where a confidence comes from: evidence alone, a guess at the share that is right, or labels. */
export type Basis = 'evidence' | 'estimated' | 'calibrated';

/** What the evidence amounts to: one confidence, where it came from, and what should follow. */
export interface Assessment {
  readonly confidence: number | null;
  /** What the confidence rests on; `null` when none is known. */
  readonly basis: Basis | null;
  /** True only when a calibrator fitted on labels produced the number. */
  readonly calibrated: boolean;
  /** What the signals combine to before a calibrator; calibrators are fitted on it. */
  readonly combined: number | null;
  /** Name of the tier, `unknown` when confidence is null. */
  readonly tier: string;
  readonly signals: readonly Signal[];
  readonly findings: readonly Finding[];
  readonly layers: readonly Layer[];
  readonly claims: readonly Claim[];
  /** True when the answer should not be offered at all. */
  readonly abstain: boolean;
  readonly reasons: readonly string[];
}
