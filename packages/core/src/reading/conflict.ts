import type { Span } from '../text/span.ts';
import { compareFigures } from './figures.ts';
import type { Mark } from './marks.ts';
import type { Clause, Signs, Statement } from './statement.ts';

/** Where a claim and another text say different things. */
export interface Conflict {
  readonly code: 'number' | 'negation' | 'quantifier' | 'modality' | 'bound' | 'time' | 'direction';
  /** In the text of the claim. */
  readonly claim: Span;
  /** In the other text. */
  readonly other: Span;
}

/**
 * Whether `other` says otherwise about what the claim says, by figures, negation, quantifiers, modality, time or
 * direction. `null` when it agrees, does not speak of it, or when unsure. O(length of both): the first 64
 * clauses of the claim are compared, by words that at most 200 clauses of the other hold.
 */
export function conflictOf(claim: Statement, other: Statement): Conflict | null {
  if (claim.text === other.text || !canDiffer(claim.signs, other.signs)) return null;
  const index = indexWords(other.clauses);
  for (const clause of claim.clauses.slice(0, mostClauses)) {
    const places = closest(clause, other.clauses, index);
    const conflicts = places.map((place) => compare(clause, place));
    const first = conflicts[0];
    if (first && conflicts.every((conflict) => conflict !== null)) return first;
  }
  return null;
}

/** Only marks of one and figures of both decide. */
function canDiffer(a: Signs, b: Signs): boolean {
  const figures = a.quantities.length > 0 && b.quantities.length > 0;
  return figures || a.marks.length > 0 || b.marks.length > 0;
}

const mostClauses = 64;
const mostHolders = 200;

type Index = ReadonlyMap<string, readonly number[]>;

function indexWords(clauses: readonly Clause[]): Index {
  const index = new Map<string, number[]>();
  for (const [i, { weights }] of clauses.entries())
    for (const word of weights.keys()) {
      const holders = index.get(word);
      if (holders) holders.push(i);
      else index.set(word, [i]);
    }
  return index;
}

/** The clauses that share most with one, if they share half of the words of the shorter. */
function closest(clause: Clause, others: readonly Clause[], index: Index): readonly Clause[] {
  if (clause.weights.size === 0) return others.length === 1 ? others : [];
  const scores = new Map<number, number>();
  for (const [word, weight] of clause.weights) {
    const holders = index.get(word) ?? [];
    if (holders.length > mostHolders) continue;
    for (const at of holders)
      scores.set(at, (scores.get(at) ?? 0) + Math.min(weight, others[at]?.weights.get(word) ?? 0));
  }
  const most = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score > most - 0.01)
    .flatMap(([at]) => others[at] ?? [])
    .filter((other) => talksOfSame(clause, other));
}

function talksOfSame(a: Clause, b: Clause): boolean {
  const { shared, shorter, longer, meet } = likeness(a, b);
  return meet && shared >= shorter / 2 && (shared > 1 || longer < 4);
}

interface Likeness {
  readonly shared: number;
  readonly shorter: number;
  readonly longer: number;
  /** True when each has a word that the other lacks. */
  readonly apart: boolean;
  /** True when the other has one of the own words of each. */
  readonly meet: boolean;
}

function likeness(a: Clause, b: Clause): Likeness {
  const [left, right] = [own(a), own(b)];
  const here = left.filter((word) => b.weights.has(word)).length;
  const there = right.filter((word) => a.weights.has(word)).length;
  return {
    shared: Math.max(here, there),
    shorter: Math.min(left.length, right.length),
    longer: Math.max(left.length, right.length),
    meet: (here > 0 || left.length === 0) && (there > 0 || right.length === 0),
    apart: here < left.length && there < right.length,
  };
}

function own({ weights }: Clause): readonly string[] {
  return [...weights].filter(([, weight]) => weight === 1).map(([word]) => word);
}

function compare(claim: Clause, other: Clause): Conflict | null {
  const { shared, shorter, longer, apart } = likeness(claim, other);
  if (apart && shared < 0.7 * shorter) return null;
  const denied = isDenied(claim, other) !== isDenied(other, claim);
  const figures = compareFigures(claim, other);
  // Not under 18 is at least 18, and no refund after 30 days goes with one within 30 days.
  if (denied && (figures?.code === 'bound' || differsIn('time', claim, other))) return null;
  if (figures)
    return { code: figures.code, claim: spanOf(figures.claim), other: spanOf(figures.other) };
  if ((apart && shared < 0.8 * shorter) || shared < longer / 2) return null;
  if (claim.conditional !== other.conditional && apart) return null;
  if (denied) return claim.conditional === other.conditional ? byNegation(claim, other) : null;
  return byMark(claim, other);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** True when an odd number of negations concerns words that both clauses have. */
function isDenied(clause: Clause, other: Clause): boolean {
  return (
    clause.marks.filter((mark) => denies(mark) && concerns(mark, clause, other)).length % 2 === 1
  );
}

function denies({ kind, sense }: Mark): boolean {
  return kind === 'negation' || sense === 'none';
}

/** A mark concerns the content word after it, or the one before it where none follows. */
function concerns({ start, positive }: Mark, { terms }: Clause, other: Clause): boolean {
  const content = terms.filter((term) => term.content);
  const at = content.findIndex((term) =>
    positive === null ? term.start > start : term.start >= start,
  );
  const scope = (at < 0 ? undefined : content[at]) ?? content.at(-1);
  if (scope === undefined) return other.weights.size === 0;
  const weight = other.weights.get(scope.text) ?? 0;
  return positive === null ? weight > 0 : weight === 1;
}

function byNegation(claim: Clause, other: Clause): Conflict {
  const spanIn = (clause: Clause): Span => spanOf(clause.marks.find(denies) ?? clause);
  return { code: 'negation', claim: spanIn(claim), other: spanIn(other) };
}

type Kind = 'quantifier' | 'modality' | 'time' | 'direction';

/** The only sense of a kind of mark in a clause, or `undefined`. */
function onlyMark(kind: Kind, { marks }: Clause): Mark | undefined {
  const found = marks.filter((mark) => mark.kind === kind && mark.sense !== 'none');
  return found.every(({ sense }) => sense === found[0]?.sense) ? found[0] : undefined;
}

function differsIn(kind: Kind, claim: Clause, other: Clause): boolean {
  return onlyMark(kind, claim)?.sense !== onlyMark(kind, other)?.sense;
}

function byMark(claim: Clause, other: Clause): Conflict | null {
  const negated = claim.marks.some(denies) || other.marks.some(denies);
  for (const code of ['quantifier', 'modality', 'time', 'direction'] as const) {
    const [mine, theirs] = [onlyMark(code, claim), onlyMark(code, other)];
    if (!mine || !theirs || mine.sense === theirs.sense) continue;
    // What all do, some do.
    if (code === 'quantifier' && mine.sense === 'some') continue;
    if (negated && code !== 'time' && code !== 'direction') continue;
    if (!concerns(mine, claim, other) || !concerns(theirs, other, claim)) continue;
    return { code, claim: spanOf(mine), other: spanOf(theirs) };
  }
  return null;
}
