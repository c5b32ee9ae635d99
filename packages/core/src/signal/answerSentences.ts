import { saysNothing } from '../reading/index.ts';
import type { Language, Silence } from '../reading/index.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** A sentence of an answer, without its markers. Offsets are those of the whole answer. */
export interface AnswerSentence {
  readonly span: Span;
  readonly text: string;
  /** Without those that only say whose words they are. */
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
export function readStatements(content: string, known?: readonly Language[]): Statements {
  const statements: AnswerSentence[] = [];
  const silences = new Set<Silence>();
  const all = answerSentences(content);
  for (const sentence of all) {
    const silence = saysNothing(sentence.text, known);
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
    return { span, text, words: withoutAttribution(found.slice(first, next), span.start, text) };
  });
}

/** The words of a sentence without an opening such as "According to your policy,", which is no part of what it states. */
function withoutAttribution(all: readonly Word[], start: number, text: string): readonly Word[] {
  const cut = start + (attribution.exec(text)?.[0].length ?? 0);
  const rest = all.filter((word) => word.start >= cut);
  return rest.length > 0 ? rest : all;
}

const attribution =
  /^(?:(?:based|depending) (?:up)?on|according to|as per|per|as stated in|in line with|laut|gemäß|selon|d['’]après|según|de acuerdo con|secondo|in base a|segundo|de acordo com|volgens) [^,.;:!?\d]{2,60}, /i;

/**
 * The text with markers such as `[1]`, `[1, 2]` or `[doc-a]` as spaces: a source's number is no fact of the answer, and
 * everything else stays where it was.
 */
export function blankMarkers(text: string): string {
  return text.replace(marker, (match) => ' '.repeat(match.length));
}

const marker = /\[(?:[^\s[\]]{1,40}|\d{1,3}(?:\s?[,;]\s?\d{1,3}){1,20})\](?!\()/g;

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
