import { conflictOf, sameQuantity } from '../reading/index.ts';
import type { Conflict, Quantity } from '../reading/index.ts';
import type { Passage, Quote } from '../response/response.ts';
import { findQuote } from '../text/locateQuote.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import type { ClaimWords } from './answerSentences.ts';
import { mean } from './findings.ts';
import { runAt } from './passageIndex.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { Weighed } from './weigher.ts';

/** A place in the text of a passage. */
export interface Place {
  readonly passage: number;
  readonly span: Span;
}

/** How far the passages carry a claim, each share in [0, 1], and where they do so best. */
export interface ClaimSupport {
  readonly support: number;
  /** Share of its pairs of neighbouring words that some passage has side by side. */
  readonly phrases: number;
  readonly evidence: Place | null;
  /** What the evidence says otherwise. */
  readonly conflict: Conflict['code'] | null;
}

/** The most that is left of the support of a claim whose evidence says otherwise. */
const contradicted = 0.2;
/** The most that words in another order can give. */
const reworded = 0.95;

/**
 * Support of a claim by its best evidence: the mean of its coverage by one, two and three sentences (see `createWeigher`)
 * and of the phrases, times (1 + s)/2 for the share s of its numbers that stand there; a fifth of it where the place says
 * otherwise (see `conflictOf`). A claim that stands in a passage word for word has 1.
 */
export function claimSupport(
  claim: ClaimWords,
  { best, total }: Weighed,
  index: PassageIndex,
): ClaimSupport {
  const ids = claim.words.map((word) => index.vocabulary.idOf(word));
  const pairs = ids.length - 1;
  const shared = ids.filter((id, i) => index.follows(id, ids[i - 1] ?? -1)).length;
  const shares = best.map(({ weight }) => (total > 0 ? Math.min(1, weight / total) : 0));
  const phrases = pairs > 0 ? shared / pairs : (shares[0] ?? 0);
  const likely = Math.min(reworded, mean([...shares, phrases]) ?? 0);
  const chosen = clearest(shares);
  const runs: readonly Run[] = [
    ...(shared === pairs ? quotesOf(ids, index) : []),
    ...(best[chosen]?.at ?? []).map((from) => ({ from, length: chosen + 1, likely, quote: null })),
  ];
  return { phrases, ...strongest(claim, runs, index) };
}

/** The run that a longer one does not clearly beat, by its place in the list. */
function clearest(shares: readonly number[]): number {
  return shares.reduce(
    (chosen, share, i) => (share > 1.15 * (shares[chosen] ?? 0) ? i : chosen),
    0,
  );
}

/** Neighbouring sentences that may carry a claim, and the words in them where they have it word for word. */
interface Run {
  readonly from: number;
  readonly length: number;
  /** Support before numbers and conflicts are looked at; 1 for a quote. */
  readonly likely: number;
  readonly quote: Place | null;
}

/** So many places are read for a claim; others of the same weight say no more. */
const mostPlaces = 8;

/** Where the passages have these words one after the other, in the same form or another of their stem. */
function quotesOf(wanted: readonly number[], { passages, sentences }: PassageIndex): Run[] {
  const [head = -1] = wanted;
  const found: Run[] = [];
  for (const [passage, { ids, words }] of passages.entries())
    for (let at = ids.indexOf(head); at >= 0; at = ids.indexOf(head, at + 1)) {
      if (found.length === mostPlaces) return found;
      if (wanted.some((id, i) => ids[at + i] !== id)) continue;
      const span = { start: words[at]?.start ?? 0, end: words[at + wanted.length - 1]?.end ?? 0 };
      const from = sentences.findIndex((each) => each.passage === passage && each.end > span.start);
      const to = sentences.findIndex((each) => each.passage === passage && each.end >= span.end);
      found.push({ from, length: to - from + 1, likely: 1, quote: { passage, span } });
    }
  return found;
}

/** The support by the run that leaves most of it. */
function strongest(
  claim: ClaimWords,
  runs: readonly Run[],
  index: PassageIndex,
): Omit<ClaimSupport, 'phrases'> {
  const said = index.read(claim.text);
  const numbers = claim.words.filter(({ kind }) => kind === 'number');
  let most: Omit<ClaimSupport, 'phrases'> = { support: 0, evidence: null, conflict: null };
  for (const run of runs.slice(0, mostPlaces)) {
    const held = run.quote ? 1 : heldShare(numbers, run, index);
    const before = (run.likely * (1 + held)) / 2;
    if (before <= most.support) continue;
    const other = index.statementAt(run.from, run.length);
    const isSame = run.quote !== null && plain(other.text) === plain(said.text);
    const conflict = isSame ? null : (conflictOf(said, other)?.code ?? null);
    const support = conflict ? before * contradicted : before;
    if (support <= most.support) continue;
    const { passage = 0 } = index.sentences[run.from] ?? {};
    const span = runAt(index.sentences, run.from, run.length);
    most = { support, conflict, evidence: run.quote ?? { passage, span } };
    if (support === 1) break;
  }
  return most;
}

/** A sentence without white space and full stops around it, and without a sign lost. */
function plain(text: string): string {
  return text.replace(/^[\s.!?。]+|[\s.!?。]+$/g, '');
}

/** The share of a claim's numbers that stand in a run; 1 without numbers. */
function heldShare(
  numbers: readonly Word[],
  { from, length }: Run,
  { vocabulary, holdersOf, sentences }: PassageIndex,
): number {
  if (numbers.length === 0) return 1;
  const isHeld = (at: number): boolean =>
    at >= from && at < from + length && sentences[at]?.passage === sentences[from]?.passage;
  const held = numbers.filter((word) => holdersOf(vocabulary.idOf(word)).some(isHeld));
  return held.length / numbers.length;
}

/** What a claim has from words that the provider quotes for it and a passage holds. */
const quoted = 0.9;

/**
 * Support of a claim by native citations: 0.9 when one that covers it quotes words that stand in a passage and do not say
 * otherwise, with the place of the quote; else null.
 */
export function quotedSupport(
  claim: ClaimWords,
  quotes: readonly Quote[],
  passages: readonly Passage[],
  read: PassageIndex['read'],
): { readonly support: number; readonly evidence: Place } | null {
  for (const { span, text } of quotes) {
    if (span.start >= claim.span.end || span.end <= claim.span.start) continue;
    if (conflictOf(read(claim.text), read(text))) continue;
    for (const [passage, { text: whole }] of passages.entries()) {
      const place = findQuote(whole, text);
      if (place) return { support: quoted, evidence: { passage, span: place } };
    }
  }
  return null;
}

/**
 * Says the figures of a claim in the words of the passages where these have the same figure in another form or unit: `60 minutes`
 * becomes `1 hour`. Figures whose words some passage has stay as they are. A claim costs its own reading; the passages are
 * read once, at the first figure that they do not have as it stands.
 */
export function createRestater(index: PassageIndex): (claim: ClaimWords) => ClaimWords {
  let figures: readonly Figure[] | undefined;
  const isMissing = (word: Word): boolean =>
    index.holdersOf(index.vocabulary.idOf(word)).length === 0;
  return (claim) => {
    if (!claim.words.some(isMissing)) return claim;
    const restated = index.read(claim.text).signs.quantities.reduce((said, quantity) => {
      const own = said.filter((word) => isWithin(word, quantity, claim.span.start));
      if (!own.some(isMissing)) return said;
      figures ??= readFigures(index);
      const same = figures.filter((figure) => sameQuantity(figure.quantity, quantity));
      const best = nearest(same, said, index);
      return best ? replace(said, own, best.words) : said;
    }, claim.words);
    return { ...claim, words: restated };
  };
}

/** A figure of the passages. */
interface Figure {
  readonly quantity: Quantity;
  readonly words: readonly Word[];
  readonly sentence: number;
}

function readFigures({ sentences, statementAt }: PassageIndex): readonly Figure[] {
  return sentences.flatMap((_, sentence) => {
    const { text, signs } = statementAt(sentence, 1);
    return signs.quantities.map((quantity) => ({
      quantity,
      words: words(text.slice(quantity.start, quantity.end)),
      sentence,
    }));
  });
}

function isWithin({ start, end }: Word, quantity: Quantity, offset: number): boolean {
  return start - offset >= quantity.start && end - offset <= quantity.end;
}

/** Of several, the one whose sentence has most of the claim's other words. */
function nearest(
  figures: readonly Figure[],
  said: readonly Word[],
  { holdersOf, vocabulary }: PassageIndex,
): Figure | undefined {
  if (figures.length < 2) return figures[0];
  const held = said.map((word) => new Set(holdersOf(vocabulary.idOf(word))));
  const shared = (figure: Figure): number =>
    held.filter((holders) => holders.has(figure.sentence)).length;
  return figures.reduce((best, figure) => (shared(figure) > shared(best) ? figure : best));
}

function replace(
  said: readonly Word[],
  own: readonly Word[],
  by: readonly Word[],
): readonly Word[] {
  const first = said.indexOf(own[0] as Word);
  return [...said.slice(0, first), ...by, ...said.slice(first + own.length)];
}
