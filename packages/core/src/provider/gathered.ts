import type { Finish, Passage, Token, VerifierScore } from '../response/response.ts';
import type { Place } from './place.ts';

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

/** A run of visible text. Places name it by its key. */
export interface TextBlock {
  readonly key: string;
  readonly text: string;
}

/** A citation as the provider states it. */
export interface RawCitation {
  /** Used as the citation's id when it is free. */
  readonly id?: string;
  readonly source: RawSource;
  readonly place: Place;
  /** The words cited from the source. */
  readonly quote?: string;
  /** The provider's own relevance, of its own scale; higher is better. */
  readonly score?: number;
}

/** What is known of a source. `page` is 1-based, `text` the passage. */
export interface RawSource {
  readonly title?: string;
  readonly file?: string;
  readonly url?: string;
  readonly page?: number;
  readonly text?: string;
}

/** A judged part of the answer. `support` is in [0, 1], higher is better supported; `null` means not known. */
export interface RawClaim {
  readonly place: Place;
  readonly support: number | null;
}

/** What bears on whether the answer is right. */
export interface GatheredEvidence {
  readonly passages?: readonly Passage[];
  /** Log-probabilities of visible tokens only. */
  readonly tokens?: readonly Token[];
  readonly verifiers?: readonly VerifierScore[];
}
