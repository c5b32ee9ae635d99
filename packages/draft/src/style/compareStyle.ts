import type { Span } from '@credence-ui/core/text';
import { languageOf, styleWords } from './languages.ts';
import { formKey } from './learnStyle.ts';
import type { StyleOptions } from './learnStyle.ts';
import { styleDistance } from './nearestStyle.ts';
import type { Figures, StyleCounts, StyleProfile } from './profile.ts';
import { readText } from './readText.ts';
import type { Form, ReadSentence } from './readText.ts';
import { findTraits } from './traits.ts';
import type { SentenceTrait, TraitFound } from './traits.ts';

/** A place where a draft is unlike its writer. */
export interface StyleMark {
  /** The words that are unlike the writer; empty where a greeting or closing is missing. */
  readonly span: Span;
  readonly trait: SentenceTrait | 'length' | 'greeting' | 'closing';
  /** Why, as data: how often (`count`) the writer did so in how many (`all`) sentences or texts that could have it. */
  readonly reason: { readonly code: string; readonly figures: Figures };
  /** What the writer would put in place of the span, where that is known. */
  readonly usual?: string;
}

/** What is unlike the writer. */
export interface StyleComparison {
  /** At most one in a sentence and five in all, in reading order; none before five texts are learned. */
  readonly marks: readonly StyleMark[];
  /** 0 for a text of the writer's mean, at most 3; `null` where nothing is learned in this language. */
  readonly distance: number | null;
}

/**
 * Marks what the writer does in less than one of ten cases, by the writer's own counts and spread; the rarest come first where
 * there are more than five. A text shorter than a sentence has no marks.
 */
export function compareStyle(
  draft: string,
  profile: StyleProfile,
  { locale = 'en' }: StyleOptions = {},
): StyleComparison {
  const language = languageOf(locale);
  const counts = Object.entries(profile.languages).find(([name]) => name === language)?.[1];
  const distance = styleDistance(draft, profile, { locale });
  const read = readText(draft, language);
  if (!counts || counts.texts < leastTexts || !read.sentences.some(isWhole))
    return { marks: [], distance };
  const { start, end } = read.body;
  const rare = [
    ...rareForm('greeting', read.greeting, start, draft, counts),
    ...read.sentences.flatMap((sentence) => rarest(draft, sentence, counts, language)),
    ...rareForm('closing', read.closing, end, draft, counts),
  ];
  const told = rare.sort((one, other) => other.bits - one.bits).slice(0, mostMarks);
  const marks = told
    .map(({ mark }) => mark)
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  return { marks, distance };
}

const leastTexts = 5;
const mostMarks = 5;
const leastCases = 5;
/** One in ten. */
const leastBits = Math.log2(10);

interface Rare {
  readonly mark: StyleMark;
  /** How surprising it is for this writer. */
  readonly bits: number;
}

function isWhole({ words }: ReadSentence): boolean {
  return words.length > 2;
}

/** The surprise of what came `count` times in `all` cases; half a case is added, so that never is not impossible. */
function surprise(count: number, all: number): number {
  return -Math.log2((count + 0.5) / (all + 1));
}

function rarest(
  draft: string,
  sentence: ReadSentence,
  counts: StyleCounts,
  language: string,
): readonly Rare[] {
  const found = findTraits(draft, sentence, language).flatMap((trait) => {
    const rare = rareTrait(trait, counts, language);
    return rare ? [rare] : [];
  });
  const all = [...rareLength(sentence, counts), ...found].filter(({ bits }) => bits > leastBits);
  return all.sort((one, other) => other.bits - one.bits).slice(0, 1);
}

/** A long sentence by the tail of the normal distribution, with a spread of two words at least. */
function rareLength({ span, words }: ReadSentence, counts: StyleCounts): readonly Rare[] {
  const mean = counts.words / Math.max(1, counts.sentences);
  const variance = counts.wordSquares / Math.max(1, counts.sentences) - mean * mean;
  const away = (words.length - mean) / Math.max(2, Math.sqrt(Math.max(0, variance)));
  const figures = { words: words.length, usual: Math.round(mean) };
  const mark = { span, trait: 'length', reason: { code: 'style.length', figures } } as const;
  return away > 0 ? [{ mark, bits: (away * away * Math.LOG2E) / 2 }] : [];
}

const opposites: Partial<Record<SentenceTrait, SentenceTrait>> = {
  contracted: 'expanded',
  expanded: 'contracted',
  formal: 'informal',
  informal: 'formal',
  alone: 'firm',
  firm: 'alone',
};

function rareTrait(found: TraitFound, counts: StyleCounts, language: string): Rare | null {
  const { trait, span, word, other } = found;
  if (word !== undefined) return rareChoice(word, span, counts, language);
  const opposite = opposites[trait];
  const count = figure(counts.counts, trait);
  const all = opposite ? count + figure(counts.counts, opposite) : counts.sentences;
  if (all < leastCases) return null;
  const reason = { code: `style.${trait}`, figures: { count, all } };
  const mark = { span, trait, reason, ...(other !== undefined && { usual: other }) };
  return { mark, bits: surprise(count, all) };
}

function rareChoice(
  word: string,
  span: Span,
  { counts }: StyleCounts,
  language: string,
): Rare | null {
  const row = styleWords(language).choices.find((words) => words.includes(word)) ?? [];
  const all = row.reduce((sum, choice) => sum + figure(counts, `choice.${choice}`), 0);
  const usual = mostUsed(row.map((choice) => [choice, figure(counts, `choice.${choice}`)]));
  if (all < leastCases || usual === null) return null;
  const count = figure(counts, `choice.${word}`);
  const reason = { code: 'style.choice', figures: { count, all } };
  return { mark: { span, trait: 'choice', reason, usual }, bits: surprise(count, all) };
}

function rareForm(
  trait: 'greeting' | 'closing',
  form: Form | null,
  at: number,
  draft: string,
  { counts, texts }: StyleCounts,
): readonly Rare[] {
  const count = figure(counts, formKey(trait, form));
  const bits = surprise(count, texts);
  if (bits <= leastBits) return [];
  const forms = Object.entries(counts).filter(([key]) => key.startsWith(`${trait}.`));
  const usual = inflect(
    mostUsed(forms.map(([key, uses]) => [key.slice(trait.length + 1), uses])) ?? '',
    draft.slice(form?.span.end ?? at),
  );
  const code = `style.${trait}${form ? '' : '.missing'}`;
  const mark = {
    span: form?.span ?? { start: at, end: at },
    trait,
    reason: { code, figures: { count, all: texts } },
    ...(usual !== '' && usual !== 'name' && { usual }),
  };
  return [{ mark, bits }];
}

/** What came most often, and at least twice. */
function mostUsed(forms: readonly (readonly [name: string, count: number])[]): string | null {
  let [most, least] = [null as string | null, 1];
  for (const [name, count] of forms) if (count > least) [most, least] = [name, count];
  return most;
}

/** "Sehr geehrter Herr", "Sehr geehrte Frau". */
function inflect(form: string, rest: string): string {
  return /^(?:Sehr geehrte|Liebe)$/.test(form) && /^\s+Herr/u.test(rest) ? `${form}r` : form;
}

function figure(figures: Figures, name: string): number {
  return figures[name] ?? 0;
}
