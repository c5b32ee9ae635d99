import type { Word } from '../text/words.ts';
import type { AnswerSentence } from './answerSentences.ts';

/** A statement that can be checked by itself: a sentence, or a clause of a long one. */
export type ClaimWords = AnswerSentence;

/** Neither side of a break has fewer words. */
const fewest = 5;

/** The statements of a sentence, split at semicolons, dashes and commas before a conjunction; none without a fact. */
export function splitClaims(sentence: AnswerSentence): readonly ClaimWords[] {
  return sentence.words.some(isFact) ? clausesOf(sentence) : [];
}

/** True for a word that says something: more than grammar, courtesy or an everyday wish. */
export function isFact({ kind, text }: Word): boolean {
  return kind !== 'function' && !everydayWords.has(text);
}

/** English words of courtesy, of asking and of everyday wishes: frequent where people write letters, and no facts. */
const everydayWords: ReadonlySet<string> = new Set(
  (
    'please hi hello dear thanks thank regards get got getting long much many still already yet now even want wanted need ' +
    'needed know tell like make made take give let help ask question happen happens while after before since because m don ' +
    'isn won doesn didn without never none neither cannot'
  ).split(' '),
);

/** The first clause begins and the last ends with the sentence, so that together they cover it. */
function clausesOf({ span, text, words }: AnswerSentence): readonly ClaimWords[] {
  const starts = [0];
  for (let i = fewest; i <= words.length - fewest; i++) {
    const isFar = i - (starts.at(-1) ?? 0) >= fewest;
    if (isFar && breaks(text, span.start, words[i - 1], words[i])) starts.push(i);
  }
  return starts.map((first, at) => {
    const clause = words.slice(first, starts[at + 1]);
    const start = at > 0 ? (clause[0]?.start ?? span.start) : span.start;
    const end = at + 1 < starts.length ? (clause.at(-1)?.end ?? span.end) : span.end;
    const own = text.slice(start - span.start, end - span.start);
    return { span: { start, end }, text: own, words: clause };
  });
}

function breaks(
  text: string,
  offset: number,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!before || !after) return false;
  const gap = text.slice(before.end - offset, after.start - offset);
  return /[;—–]/.test(gap) || (gap.includes(',') && conjunctions.has(after.text));
}

const conjunctions = new Set(
  'and but while which who whose where although though because so whereas'.split(' '),
);
