import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import { blankMarkers } from './blankMarkers.ts';
import { isQuestion, saysSomething } from './saysSomething.ts';

/** A statement that can be checked by itself: a sentence, or a clause of a long one. */
export interface ClaimWords {
  readonly span: Span;
  readonly words: readonly Word[];
}

/** Neither side of a break has fewer words. */
const fewest = 5;

/**
 * The statements of a text: its sentences, those split at semicolons, dashes and commas before a conjunction. Greetings are
 * none; questions only where a text does nothing but ask, since what it takes for granted can still be checked.
 */
export function splitClaims(text: string): readonly ClaimWords[] {
  const plain = blankMarkers(text);
  const found = words(plain);
  const said: (ClaimWords & { readonly isAsking: boolean })[] = [];
  let next = 0;
  for (const span of sentences(text)) {
    const from = next;
    while ((found[next]?.start ?? Infinity) < span.end) next++;
    const own = found.slice(from, next);
    const sentence = plain.slice(span.start, span.end).trimEnd();
    if (saysSomething(sentence, own))
      said.push({ span, words: own, isAsking: isQuestion(sentence) });
  }
  const statements = said.filter(({ isAsking }) => !isAsking);
  return (statements.length > 0 ? statements : said).flatMap((one) =>
    clausesOf(plain, one.span, one.words),
  );
}

/** The first clause begins and the last ends with the sentence, so that together they cover it. */
function clausesOf(text: string, span: Span, own: readonly Word[]): readonly ClaimWords[] {
  const starts = [0];
  for (let i = fewest; i <= own.length - fewest; i++) {
    if (i - (starts.at(-1) ?? 0) >= fewest && breaks(text, own[i - 1], own[i])) starts.push(i);
  }
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? own.length;
    const clause = own.slice(start, end);
    return {
      span: {
        start: start === 0 ? span.start : (clause[0]?.start ?? span.start),
        end: end === own.length ? span.end : (clause.at(-1)?.end ?? span.end),
      },
      words: clause,
    };
  });
}

function breaks(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (!before || !after) return false;
  const gap = text.slice(before.end, after.start);
  return /[;—–]/.test(gap) || (gap.includes(',') && conjunctions.has(after.text));
}

const conjunctions = new Set(
  'and but while which who whose where although though because so whereas'.split(' '),
);
