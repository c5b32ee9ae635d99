import { sentences, type Span } from '@credence-ui/core/text';
import type { Hit } from '../../retrieval/createSearch.ts';
import type { SourcePassage } from '../../retrieval/passage.ts';
import type { RetrievalSetting } from '../../retrieval/settings.ts';
import { contentWords, words } from '../../retrieval/words.ts';
import { offersKind } from './answerKind.ts';
import type { AskedQuestion } from './readQuestion.ts';

/**
 * Orders the sentences of the retrieved passages by how well they answer one question, best first. The score is a
 * weighted sum: question words in the sentence, question words around it, the rank of the passage, the kind of answer
 * that is asked for, and words of the story.
 */
export function rankSentences(
  asked: AskedQuestion,
  hits: readonly Hit[],
  setting: RetrievalSetting,
  weightOf: (word: string) => number,
): RankedSentence[] {
  const best = hits[0]?.score ?? 1;
  const wanted = weigh(asked.terms, setting, weightOf);
  const story = weigh(asked.context, setting, weightOf);
  return hits
    .flatMap(({ passage, score }) => {
      const around =
        0.3 * share(wanted, formsAround(passage, setting), setting.alike) + 0.2 * (score / best);
      return sentencesOf(passage).map((sentence) => {
        const forms = formsOf(sentence.text, setting);
        const kind = asked.kind !== null && offersKind(asked.kind, sentence.text) ? 0.15 : 0;
        return {
          ...sentence,
          score:
            0.5 * share(wanted, forms, setting.alike) +
            0.1 * share(story, forms, setting.alike) +
            around +
            kind,
        };
      });
    })
    .sort((a, b) => b.score - a.score);
}

/** A sentence of a passage; `span` lies in the passage's text. */
export interface RankedSentence {
  readonly passage: SourcePassage;
  readonly span: Span;
  readonly text: string;
  readonly score: number;
}

function sentencesOf(passage: SourcePassage): Omit<RankedSentence, 'score'>[] {
  return sentences(passage.text)
    .map((span) => ({ passage, span, text: passage.text.slice(span.start, span.end) }))
    .filter(({ text }) => words(text).length >= 3 && !/[?:]$/.test(text));
}

function weigh(
  terms: readonly string[],
  setting: RetrievalSetting,
  weightOf: (word: string) => number,
): Map<string, number> {
  return new Map(terms.map((word) => [setting.form(word), weightOf(word)]));
}

function formsOf(text: string, setting: RetrievalSetting): Set<string> {
  return new Set(contentWords(text).map(setting.form));
}

function formsAround(passage: SourcePassage, setting: RetrievalSetting): Set<string> {
  const fields = setting.options.fields.map((field) => passage[field] ?? '');
  return formsOf(fields.join(' '), setting);
}

function share(
  wanted: ReadonlyMap<string, number>,
  forms: ReadonlySet<string>,
  alike: RetrievalSetting['alike'],
): number {
  let found = 0;
  let total = 0;
  for (const [form, weight] of wanted) {
    total += weight;
    if (forms.has(form)) found += weight;
    else if (alike(form).some((other) => forms.has(other))) found += 0.7 * weight;
  }
  return total === 0 ? 0 : found / total;
}
