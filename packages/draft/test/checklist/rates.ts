import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { blindEnglish } from './blindEnglish.ts';
import { blindOthers } from './blindOthers.ts';
import { english } from './english.ts';
import { freshEnglish } from './freshEnglish.ts';
import { freshOthers } from './freshOthers.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { others } from './others.ts';
import { spanish } from './spanish.ts';

type Kind = ChecklistItem['kind'];

/** A sentence without its marks, and the items that a person marked in it. */
export interface Labelled {
  readonly locale: string;
  readonly text: string;
  readonly items: readonly Mark[];
}

type Mark = Pick<ChecklistItem, 'kind' | 'span'>;

const kinds: Readonly<Record<string, Kind>> = {
  N: 'name',
  D: 'date',
  A: 'number',
  I: 'identifier',
  L: 'link',
  E: 'email',
  C: 'commitment',
};

const own: readonly Labelled[] = [
  ...english.map((sentence) => readMarks(sentence, 'en')),
  ...german.map((sentence) => readMarks(sentence, 'de')),
  ...french.map((sentence) => readMarks(sentence, 'fr')),
  ...spanish.map((sentence) => readMarks(sentence, 'es')),
  ...others.map(([locale, sentence]) => readMarks(sentence, locale)),
];
const blind: readonly Labelled[] = [
  ...blindEnglish.map((sentence) => readMarks(sentence, 'en')),
  ...blindOthers.map(([locale, sentence]) => readMarks(sentence, locale)),
];

const fresh: readonly Labelled[] = [
  ...freshEnglish.map((sentence) => readMarks(sentence, 'en')),
  ...freshOthers.map(([locale, sentence]) => readMarks(sentence, locale)),
];

/**
 * Halves on which the rules were tuned, and halves that were kept: every other sentence. The blind ones were written
 * before their author had read the rules, and their second half was kept until the fresh ones were there.
 */
export const halves = {
  tuning: own.filter((_, at) => at % 2 === 0),
  kept: own.filter((_, at) => at % 2 === 1),
  'blind tuning': blind.filter((_, at) => at % 2 === 0),
  'blind kept': blind.filter((_, at) => at % 2 === 1),
  fresh,
} as const;

/** How many marked items were found, how many finds were right, and the words that were missed or wrong. */
export interface Rates {
  readonly recall: number;
  readonly precision: number;
  readonly marked: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Rates of one kind. A find is right when it is exactly what was marked; a commitment, when it shares half of it. */
export function measure(sentences: readonly Labelled[], kind: Kind, find: Find): Rates {
  const missed: string[] = [];
  const wrong: string[] = [];
  let [marked, found, right] = [0, 0, 0];
  for (const { text, locale, items } of sentences) {
    const wanted = items.filter((item) => item.kind === kind);
    const finds = find(text, locale).filter((item) => item.kind === kind);
    const lost = wanted.filter((item) => !finds.some((other) => agree(item, other)));
    const astray = finds.filter((item) => !wanted.some((other) => agree(item, other)));
    missed.push(...lost.map(({ span }) => `${text.slice(span.start, span.end)} | ${text}`));
    wrong.push(...astray.map(({ span }) => `${text.slice(span.start, span.end)} | ${text}`));
    marked += wanted.length;
    found += finds.length;
    right += finds.length - astray.length;
  }
  return {
    recall: share(marked - missed.length, marked),
    precision: share(right, found),
    marked,
    missed,
    wrong,
  };
}

type Find = (text: string, locale: string) => readonly Mark[];

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function agree({ kind, span: a }: Mark, { span: b }: Mark): boolean {
  if (kind !== 'commitment') return a.start === b.start && a.end === b.end;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

/** Reads `{D|14 March}`: a letter for the kind, then the words, which may hold other marks. */
function readMarks(sentence: string, locale: string): Labelled {
  const items: Mark[] = [];
  const open: { readonly kind: Kind; readonly start: number }[] = [];
  let text = '';
  for (const piece of sentence.split(/(\{[A-Z]\||\})/)) {
    const kind = kinds[piece[1] ?? ''];
    if (piece === '}') {
      const { kind: ended, start } = open.pop() ?? fail(sentence);
      items.push({ kind: ended, span: { start, end: text.length } });
    } else if (piece.startsWith('{'))
      open.push({ kind: kind ?? fail(sentence), start: text.length });
    else text += piece;
  }
  return open.length > 0 ? fail(sentence) : { locale, text, items };
}

function fail(sentence: string): never {
  throw new Error(`the marks of this sentence do not fit: ${sentence}`);
}
