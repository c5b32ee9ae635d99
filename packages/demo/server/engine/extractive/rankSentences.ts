import { sentences, type Span } from '@credence-ui/core/text';
import type { Hit } from '../../retrieval/createSearch.ts';
import type { SourcePassage } from '../../retrieval/passage.ts';
import type { RetrievalSetting } from '../../retrieval/settings.ts';
import { contentWords, words } from '../../retrieval/words.ts';
import { offersKind } from './answerKind.ts';
import type { AskedQuestion } from './readQuestion.ts';

/**
 * Orders the sentences of the retrieved passages by how well they answer one question, best first. The score is a
 * weighted sum: question words in the sentence, or in the heading when no sentence below it has them, question words around it, the rank of the passage, the kind of answer
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
      const told = sentencesOf(passage).map((sentence) => {
        const forms = formsOf(sentence.text, setting);
        return { sentence, forms, own: share(wanted, forms, setting.alike) };
      });
      const isSaid = told.some(({ own }) => own >= 0.8);
      const headed = isSaid ? 0 : answersByHeading(wanted, passage, setting);
      return told.map(({ sentence, forms, own }) => {
        const kind = asked.kind !== null && offersKind(asked.kind, sentence.text) ? 0.15 : 0;
        return {
          ...sentence,
          score:
            0.5 * Math.max(own, headed) + 0.1 * share(story, forms, setting.alike) + around + kind,
        };
      });
    })
    .sort((a, b) => b.score - a.score);
}

/** 1 when the heading says all that is asked, so that what stands below it answers though it does not repeat the words. */
function answersByHeading(
  wanted: ReadonlyMap<string, number>,
  { heading }: SourcePassage,
  setting: RetrievalSetting,
): number {
  if (heading === null || wanted.size < 2 || !setting.options.fields.includes('heading')) return 0;
  return share(wanted, formsOf(heading, setting), setting.alike) === 1 ? 1 : 0;
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
