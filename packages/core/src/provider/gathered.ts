import type { RawCitation, RawClaim, TextBlock } from '../place/place.ts';
import type { Finish, Passage, Token, VerifierScore } from '../response/response.ts';

/** What a reader has collected from a payload or from the events so far, before anything is placed. */
export interface Gathered {
  /** Names the answer; `null` when the provider gave no id. */
  readonly id: string | null;
  /** The visible text, in reading order. */
  readonly blocks: readonly TextBlock[];
  readonly citations: readonly RawCitation[];
  /** Parts of the answer that the provider itself judged. */
  readonly claims?: readonly RawClaim[];
  readonly evidence?: GatheredEvidence;
  /** How the answer ended, as far as the provider said. */
  readonly finish?: Finish | undefined;
}

/** What bears on whether the answer is right. */
export interface GatheredEvidence {
  readonly passages?: readonly Passage[];
  /** Log-probabilities of visible tokens only. */
  readonly tokens?: readonly Token[];
  readonly verifiers?: readonly VerifierScore[];
}
