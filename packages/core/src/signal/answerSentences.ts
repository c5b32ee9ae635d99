import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';

/** A sentence of an answer, without its markers. Offsets are those of the whole answer. */
export interface AnswerSentence {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Word[];
}

/** The sentences of an answer from an offset on. */
export function answerSentences(content: string, from = 0): readonly AnswerSentence[] {
  const part = content.slice(from);
  const plain = blankMarkers(part);
  const found = words(plain);
  let next = 0;
  const spans = sentences(part);
  const whole = { start: 0, end: part.trimEnd().length };
  // Emoji by themselves make no sentence, and can still be compared.
  return (spans.length === 0 && found.length > 0 ? [whole] : spans).map(({ start, end }) => {
    const first = next;
    while ((found[next]?.start ?? Infinity) < end) next++;
    return {
      span: { start: from + start, end: from + end },
      text: plain.slice(start, end).trimEnd(),
      words: found.slice(first, next).map((word) => moved(word, from)),
    };
  });
}

function moved(word: Word, by: number): Word {
  return by === 0 ? word : { ...word, start: word.start + by, end: word.end + by };
}

/**
 * Reads a growing answer and hands out each sentence once, when more text can no longer change it. Each call costs what was
 * not handed out yet.
 */
export function createSentenceReader(): (content: string) => readonly AnswerSentence[] {
  let from = 0;
  return (content) => {
    const found = answerSentences(content, from);
    // Whether a full stop before a number ends a sentence shows at the next letter.
    const isSure = /\p{L}/u.test(found.at(-1)?.text ?? '');
    const settled = found.slice(0, isSure ? -1 : -2);
    from = settled.at(-1)?.span.end ?? from;
    return settled;
  };
}
