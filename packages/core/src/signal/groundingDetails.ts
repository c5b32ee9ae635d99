import type { Signal } from '../response/assessment.ts';
import type { Word } from '../text/words.ts';
import type { ClaimSupport } from './claimSupport.ts';
import { mean } from './mean.ts';
import type { PassageIndex } from './passageIndex.ts';

/** What was found for one claim; its support is `null` where an outside judge did not know. */
export type FoundSupport = Omit<ClaimSupport, 'support'> & { readonly support: number | null };

interface JudgedClaim {
  readonly words: readonly Word[];
  readonly found: FoundSupport;
}

/** The figures of a grounding signal: of supports and coverages the means over claims, else counts. */
export function groundingDetails(
  judged: readonly JudgedClaim[],
  { vocabulary, byWord }: PassageIndex,
): Signal['details'] {
  const claims = judged.map(({ words }) => words);
  const found = judged.map((claim) => claim.found);
  const supports = found.flatMap(({ support }) => support ?? []);
  const numbers = claims.flatMap((words) => distinctNumbers(words));
  const total = (of: (claim: FoundSupport) => number): number =>
    found.reduce((sum, claim) => sum + of(claim), 0);
  return {
    mean: mean(supports),
    lowest: supports.length > 0 ? supports.reduce((a, b) => Math.min(a, b)) : null,
    highest: supports.length > 0 ? supports.reduce((a, b) => Math.max(a, b)) : null,
    claims: found.length,
    supported: supports.filter((support) => support >= 0.5).length,
    numbers: numbers.length,
    numbersFound: numbers.filter((word) => byWord[vocabulary.idOf(word)]).length,
    words: claims.reduce((sum, words) => sum + words.length, 0),
    unsupportedWords: total(({ unsupported }) => unsupported.words),
    unsupportedNames: total(({ unsupported }) => unsupported.names),
    coverage: mean(found.map(({ coverage }) => coverage[0])),
    wideCoverage: mean(found.map(({ coverage }) => coverage[2])),
    phrases: mean(found.map(({ phrases }) => phrases)),
  };
}

function distinctNumbers(words: readonly Word[]): Word[] {
  const seen = new Map(
    words.flatMap((word) => (word.kind === 'number' ? [[word.text, word] as const] : [])),
  );
  return [...seen.values()];
}
