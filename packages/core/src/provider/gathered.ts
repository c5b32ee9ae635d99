import { addressKey } from '../place/links.ts';
import type { RawCitation, RawClaim, RawSource, TextBlock } from '../place/place.ts';
import { given } from '../response/read.ts';
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

/** The passages that hold words, each text once. */
export function distinctPassages(passages: readonly Partial<Passage>[]): Passage[] {
  const byText = new Map<string, Passage>();
  for (const { text = '', score, id } of passages) {
    const key = text.trim();
    if (key !== '' && !byText.has(key)) byText.set(key, { text, ...given({ score, id }) });
  }
  return [...byText.values()];
}

/** The sources that were found and that no citation names, each once. */
export function consulted(
  sources: readonly RawSource[],
  cited: readonly RawCitation[],
): RawCitation[] {
  const known = new Set(cited.map(({ source }) => identity(source)));
  const left: RawCitation[] = [];
  for (const source of sources) {
    const key = identity(source);
    if (known.has(key)) continue;
    known.add(key);
    left.push({ source, place: { kind: 'none', reason: 'The answer does not point to it.' } });
  }
  return left;
}

/** An address names a source; without one its title, file and text do. */
function identity({ url, title, file, text }: RawSource): string {
  return url === undefined ? JSON.stringify([title, file, text]) : addressKey(url);
}
