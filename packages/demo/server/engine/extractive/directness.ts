import type { VerifierScore } from '@credence-ui/core';
import type { PassageSearch } from '../../retrieval/createSearch.ts';
import { coveredShare, vocabularyOf } from './coverage.ts';
import { idf } from './idf.ts';
import type { Selection } from './selectSentences.ts';

/** The name of the check that says whether what is quoted is the answer. */
export const directnessKind = 'directness';

/**
 * How likely the quoted sentences are the answer, in [0, 1]: the least over the questions, since one wrong part makes a wrong
 * reply. Quotes always stand in their source, so that this alone tells a right quotation from a wrong one. `null` when nothing
 * was quoted, or nothing asked.
 */
export function directness(
  search: PassageSearch,
  selections: readonly Selection[],
  samples: readonly (readonly Selection[])[],
): VerifierScore {
  const words = selections.reduce((sum, { asked }) => sum + asked.terms.length, 0);
  const isQuoted = selections.some(({ picked }) => picked.length > 0);
  const scores = selections.map((selection, at) =>
    selection.picked.length === 0 ? 0 : chanceOf(search, selection, words, otherBest(samples, at)),
  );
  return { kind: directnessKind, score: isQuoted ? Math.min(...scores) : null };
}

/** What the other settings find best for the same question. */
function otherBest(samples: readonly (readonly Selection[])[], at: number): readonly string[] {
  return samples.map((sample) => sample[at]?.best?.text ?? '');
}

/**
 * 1 / (1 + exp(-(4.5 said + 0.9 agreeing + 4.2 told - 7.5))), a logistic regression on the development half of the labelled
 * questions. `said` is the share of the question's words in the quotes and their headings; `agreeing` the share of the other
 * settings whose best sentence is quoted. `told` is 1 less the share of the story's words that the quoted passages miss, divided
 * by the number of words that are asked with: the fewer those are, the more the story says what is asked ("Any discount?").
 */
function chanceOf(
  search: PassageSearch,
  { asked, picked }: Selection,
  words: number,
  others: readonly string[],
): number {
  const weightOf = (word: string) => idf(search, word);
  const around = picked.flatMap(({ passage }) => [passage.title, passage.heading]);
  const quoted = vocabularyOf(...around, ...picked.map(({ text }) => text));
  const read = vocabularyOf(...around, ...picked.map(({ passage }) => passage.text));
  const said = coveredShare(asked.terms, quoted, weightOf) ?? 0;
  const missed = 1 - (coveredShare(asked.context, read, weightOf) ?? 1);
  const told = 1 - missed / Math.max(1, words);
  const z = 4.5 * said + 0.9 * agreeing(picked, others) + 4.2 * told - 7.5;
  return 1 / (1 + Math.exp(-z));
}

function agreeing(picked: Selection['picked'], others: readonly string[]): number {
  if (others.length === 0) return 0;
  const quoted = new Set(picked.map(({ text }) => text));
  return others.filter((text) => quoted.has(text)).length / others.length;
}
