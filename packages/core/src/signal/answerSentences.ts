import { saysNothing } from '../reading/index.ts';
import type { Silence } from '../reading/index.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';

/** A sentence of an answer, without its markers. Offsets are those of the whole answer. */
export interface AnswerSentence {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Word[];
}

/** What an answer states, and why it states nothing when it does not. */
export interface Statements {
  /** All its sentences where none states anything, so that what they take for granted can be looked up. */
  readonly statements: readonly AnswerSentence[];
  /** Null when something is stated, and for an empty answer. */
  readonly silence: Silence | null;
}

/** The sentences of an answer without refusals, error texts, questions and courtesies. */
export function readStatements(content: string): Statements {
  const statements: AnswerSentence[] = [];
  const silences = new Set<Silence>();
  const all = answerSentences(content);
  for (const sentence of all) {
    const silence = saysNothing(sentence.text);
    if (silence) silences.add(silence);
    else statements.push(sentence);
  }
  if (statements.length > 0) return { statements, silence: null };
  const silence = telling.find((each) => silences.has(each)) ?? null;
  return { statements: all, silence };
}

/** What tells most about an answer that states nothing comes first. */
const telling: readonly Silence[] = ['refusal', 'error', 'question', 'courtesy'];

/** The sentences of an answer in order. */
export function answerSentences(content: string): readonly AnswerSentence[] {
  const plain = blankMarkers(content);
  const found = words(plain);
  let next = 0;
  const spans = sentences(content);
  const whole = { start: 0, end: content.trimEnd().length };
  // Emoji by themselves make no sentence, and can still be compared.
  return (spans.length === 0 && found.length > 0 ? [whole] : spans).map((span) => {
    const first = next;
    while ((found[next]?.start ?? Infinity) < span.end) next++;
    const text = plain.slice(span.start, span.end).trimEnd();
    return { span, text, words: found.slice(first, next) };
  });
}

/**
 * The text with markers such as `[1]`, `[1, 2]` or `[doc-a]` as spaces: a source's number is no fact of the answer, and
 * everything else stays where it was.
 */
export function blankMarkers(text: string): string {
  return text.replace(marker, (match) => ' '.repeat(match.length));
}

const marker = /\[(?:[^\s[\]]{1,40}|\d{1,3}(?:\s?[,;]\s?\d{1,3}){1,20})\](?!\()/g;
