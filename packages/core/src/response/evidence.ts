import type { Span } from '../text/span.ts';

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
