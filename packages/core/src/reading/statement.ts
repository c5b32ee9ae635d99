import type { Span } from '../text/span.ts';
import { stem, words } from '../text/words.ts';
import { languageOf, languages, remember } from './language.ts';
import { lineOf, listOf } from './languages/table.ts';
import type { Language } from './languages/table.ts';
import { findSigns, foldCase, marksOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './units.ts';

/** A text as it is compared with another that talks about the same thing. */
export interface Statement {
  readonly text: string;
  /** Read at first use. */
  readonly signs: Signs;
  /** Read at first use. */
  readonly clauses: readonly Clause[];
}

/** What in a text can contradict another one. */
export interface Signs {
  readonly language: Language;
  /** In lower case. */
  readonly folded: string;
  readonly quantities: readonly Quantity[];
  readonly marks: readonly Mark[];
}

/** A part of a sentence that says one thing. */
export interface Clause extends Span {
  readonly terms: readonly Term[];
  /** By word: 1 for its own, less for those of the clause that its sentence begins with. */
  readonly weights: ReadonlyMap<string, number>;
  readonly quantities: readonly Quantity[];
  readonly marks: readonly Mark[];
  /** True where a condition such as `if` limits what is said. */
  readonly conditional: boolean;
}

/** A content word without its ending, or a function word. */
export interface Term extends Span {
  readonly text: string;
  readonly content: boolean;
}

/** Prepares a text, one sentence or several, for {@link conflictOf}. O(length), and only when it is needed. */
export function readStatement(text: string, known: readonly Language[] = languages): Statement {
  let signs: Signs | undefined;
  let clauses: readonly Clause[] | undefined;
  return {
    text,
    get signs() {
      return (signs ??= readSigns(text, known));
    },
    get clauses() {
      return (clauses ??= readClauses(text, this.signs));
    },
  };
}

function readSigns(text: string, known: readonly Language[]): Signs {
  const language = languageOf(text, known);
  const folded = foldCase(text);
  const signs = findSigns(folded, language);
  const quantities = findQuantities(folded, signs, { original: text, language, known });
  const inQuantity = within(quantities);
  const marks = marksOf(signs, folded).filter(({ start }) => !inQuantity(start));
  return { language, folded, quantities, marks };
}

function readClauses(text: string, signs: Signs): readonly Clause[] {
  const { language, folded, quantities, marks } = signs;
  const terms = readTerms(text, language, quantities, marks);
  const parts = takeParts(folded, { terms, quantities, marks });
  const clauses: Clause[] = [];
  let first: Part | undefined;
  for (const part of joinParts(parts, folded)) {
    if (part.opens) first = part;
    clauses.push(finish(part, first, folded));
  }
  return clauses;
}

interface Read {
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly marks: readonly Mark[];
}

interface Part extends Read, Span {
  /** True for the first part of a sentence. */
  readonly opens: boolean;
}

/** Asked in ascending order, tells whether an offset is within one of the spans. */
function within(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Infinity) <= at) next += 1;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}

function readTerms(
  text: string,
  language: Language,
  quantities: readonly Quantity[],
  marks: readonly Mark[],
): readonly Term[] {
  const [inQuantity, inMark] = [within(quantities), within(marks)];
  const common = commonOf(language);
  const found: Term[] = [];
  for (const { text: word, kind, start, end } of words(text)) {
    if (inQuantity(start) || inMark(start) || connectives.has(word)) continue;
    const isEnglish = language.code === 'en';
    const content = !(isEnglish && kind === 'function') && !common.has(word);
    found.push({ text: baseOf(word, language), content, start, end });
  }
  for (const { positive, start, end } of marks)
    if (positive)
      found.push({ text: baseOf(plainOf(positive), language), content: true, start, end });
  return found.sort((a, b) => a.start - b.start);
}

const commonOf = /* @__PURE__ */ remember(
  (language: Language) => new Set(listOf(language, lineOf.common).map(plainOf)),
);

function plainOf(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A word without what inflection changes. */
function baseOf(word: string, { code }: Language): string {
  if (code === 'en') {
    const short = word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : stem(word);
    return short.replace(/(?<=..)e$/, '');
  }
  if (code === 'ko') return word.slice(0, 2);
  if (code === 'ar') return word.replace(/^[وفبل]?ال(?=..)/, '').slice(0, 4);
  return word.slice(0, Math.max(3, Math.min(6, word.length - 1)));
}

/** Cuts at punctuation and conjunctions. */
function takeParts(text: string, read: Read): readonly Part[] {
  const ends: (readonly [at: number, opens: boolean])[] = [];
  const inQuantity = within(read.quantities);
  for (const { 0: raw, index } of text.matchAll(separator))
    if (!inQuantity(index)) ends.push([index, /[.!?。！？؟।;；]/.test(raw)]);
  ends.push([text.length, true]);
  const take = {
    terms: taker(read.terms),
    quantities: taker(read.quantities),
    marks: taker(read.marks),
  };
  let start = 0;
  let opens = true;
  return ends.map(([end, closes]) => {
    const part = {
      start,
      end,
      opens,
      terms: take.terms(end),
      quantities: take.quantities(end),
      marks: take.marks(end),
    };
    [start, opens] = [end, closes];
    return part;
  });
}

const also = 'and|und|et|y|e|en|و|और';
const but =
  'but|while|whereas|however|aber|sondern|während|mais|pero|mientras|ma|mentre|mas|maar|terwijl|लेकिन|ولكن|لكن';
const separator = new RegExp(
  String.raw`[.!?](?=\s|$)|[。！？؟।;；]|,(?=\s)|[，、،]|\n+| (?:${also}|${but})(?= )|但是?|而且|지만|하고|が、`,
  'g',
);
const connectives: ReadonlySet<string> = new Set(
  `${also}|${but}|also|o|or|ou|oder|of|但|而`.split('|'),
);

function taker<T extends Span>(list: readonly T[]): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const from = next;
    while ((list[next]?.start ?? Infinity) < end) next += 1;
    return list.slice(from, next);
  };
}

/** Parts that decide nothing by themselves belong to what stands before them. */
function joinParts(parts: readonly Part[], text: string): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (!last || part.opens || stands(last, part, text)) joined.push(part);
    else joined[joined.length - 1] = join(last, part);
  }
  return joined.filter(speaks);
}

function speaks({ terms, quantities }: Part): boolean {
  return quantities.length > 0 || terms.some((term) => term.content);
}

function join(a: Part, b: Part): Part {
  return {
    ...a,
    end: b.end,
    terms: [...a.terms, ...b.terms],
    quantities: [...a.quantities, ...b.quantities],
    marks: [...a.marks, ...b.marks],
  };
}

function stands(before: Part, part: Part, text: string): boolean {
  const isContrast = contrast.test(text.slice(part.start, part.start + 10));
  if (!speaks(part)) return false;
  const content = before.terms.filter((term) => term.content).length;
  if (isContrast) return content > 0;
  const denies = part.marks.some(({ kind }) => kind === 'negation');
  return denies ? content > 1 : part.quantities.length > 0 && before.quantities.length > 0;
}

const contrast = new RegExp(`^(?:,? ?(?:${but}) |但|지만|が、)`);

function finish(part: Part, first: Part | undefined, text: string): Clause {
  const weights = new Map<string, number>();
  if (first && first !== part)
    for (const { text: word, content } of first.terms) if (content) weights.set(word, 0.75);
  for (const { text: word, content } of part.terms) if (content) weights.set(word, 1);
  const { start, end, terms, quantities, marks } = part;
  const conditional = condition.test(text.slice(start, end));
  return { start, end, terms, weights, quantities, marks, conditional };
}

const condition =
  /(?:^|[ ,])(?:if|unless|except|only|when|wenn|falls|außer|nur|si|sauf|seulement|salvo|s[óo]lo|se|tranne|exceto|als|tenzij|إذا|إلا|अगर|यदि)(?= )|如果|除非|只有|場合|경우|だけ/;
