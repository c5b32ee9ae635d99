import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { findAddresses } from './addresses.ts';
import { findEmails } from './emails.ts';
import { findNames } from './names.ts';
import { findAccounts, findCards, findIbans } from './paymentNumbers.ts';
import { personalDataKinds, takenOut } from './personalData.ts';
import type { PersonalData, PersonalDataKind } from './personalData.ts';
import { findPhones } from './phones.ts';

export interface RedactOptions {
  /** What is taken out. @default every kind */
  readonly kinds?: readonly PersonalDataKind[];
  /** Names that the product knows, such as the customer's; found in any case. */
  readonly names?: readonly string[];
  /** Finds more, such as a model for names that runs in the page; what it finds is taken out as well. */
  readonly engine?: (text: string) => readonly PersonalData[];
  /** What stands in the place of a kind. @default the kind in brackets, such as `[e-mail]` */
  readonly placeholders?: Readonly<Partial<Record<PersonalDataKind, string>>>;
}

export interface RedactAsyncOptions extends Omit<RedactOptions, 'engine'> {
  /** Finds more over a network. When it fails, the promise rejects: a text that was not looked through is not handed out. */
  readonly engine: (text: string) => Promise<readonly PersonalData[]>;
}

export interface Redacted {
  readonly text: string;
  /** What was taken out, in reading order; spans of the text that was given. */
  readonly found: readonly PersonalData[];
}

/**
 * Takes personal data out of a text. What it leaves is left by a second run too. It finds what forms and the words around them
 * give away, in English, German, French and Spanish foremost; an `engine` adds what they do not.
 */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  const { kinds = personalDataKinds, engine } = options;
  const given = engine?.(text) ?? [];
  const before = spansOfPlaceholders(text, options);
  const found = apart(
    text,
    given.filter(({ kind }) => kinds.includes(kind)),
    before,
  );
  let isNew = true;
  while (isNew) {
    isNew = false;
    for (const kind of personalDataKinds.filter((each) => kinds.includes(each))) {
      const shortened = shorten(text, [...before, ...found.map(({ span }) => span)]);
      const more = finders[kind](shortened.text, options)
        .filter(({ start, end }) => !shortened.text.slice(start, end).includes(takenOut))
        .map((span) => ({ kind, span: shortened.widen(span) }));
      const added = apart(text, more, [...before, ...found.map(({ span }) => span)]);
      isNew ||= added.length > 0;
      found.push(...added);
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return { text: replace(text, found, options), found };
}

/** As `redact`, with an engine that answers later. */
export async function redactAsync(text: string, options: RedactAsyncOptions): Promise<Redacted> {
  const { engine, ...others } = options;
  const given = await engine(text);
  return redact(text, { ...others, engine: () => given });
}

const finders: Readonly<Record<PersonalDataKind, Finder>> = {
  'e-mail': findEmails,
  IBAN: findIbans,
  card: findCards,
  account: findAccounts,
  phone: findPhones,
  address: findAddresses,
  name: (text, { names }) => findNames(text, names),
};

type Finder = (text: string, options: Pick<RedactOptions, 'names'>) => readonly Span[];

function placeholderOf(kind: PersonalDataKind, { placeholders }: RedactOptions): string {
  return placeholders?.[kind] ?? `[${kind}]`;
}

/** Where an earlier run has taken something out. */
function spansOfPlaceholders(text: string, options: RedactOptions): Span[] {
  const words = personalDataKinds.map((kind) => placeholderOf(kind, options)).filter(Boolean);
  const spans: Span[] = [];
  for (let at = 0; at < text.length;) {
    const [start, word] = nearest(text, words, at);
    if (start < 0) break;
    spans.push({ start, end: start + word.length });
    at = start + word.length;
  }
  return spans;
}

function nearest(text: string, words: readonly string[], from: number): [number, string] {
  return words
    .map((word): [number, string] => [text.indexOf(word, from), word])
    .filter(([start]) => start >= 0)
    .reduce((a, b) => (a[0] < 0 || b[0] < a[0] ? b : a), [-1, '']);
}

/** Of these those that lie in the text and cross neither what is taken nor one another; the longer of two that do stays. */
function apart(
  text: string,
  data: readonly PersonalData[],
  taken: readonly Span[],
): PersonalData[] {
  const kept: PersonalData[] = [];
  const longestFirst = [...data].sort((a, b) => lengthOf(b.span) - lengthOf(a.span));
  for (const { kind, span } of longestFirst) {
    const inside = spanWithin(text, span);
    const crosses = (other: Span) =>
      inside !== null && inside.start < other.end && other.start < inside.end;
    if (!inside || taken.some(crosses) || kept.some((each) => crosses(each.span))) continue;
    kept.push({ kind, span: inside });
  }
  return kept;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

interface Shortened {
  readonly text: string;
  /** A span of the shortened text as one of the whole. */
  readonly widen: (span: Span) => Span;
}

/** The text with one sign for each span, so that finders see the same as in a text that was redacted before. */
function shorten(text: string, spans: readonly Span[]): Shortened {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let [short, at] = ['', 0];
  const cuts: { readonly at: number; readonly less: number }[] = [];
  for (const { start, end } of sorted) {
    short += text.slice(at, start) + takenOut;
    cuts.push({ at: short.length, less: end - start - 1 });
    at = end;
  }
  const widen = (offset: number) =>
    cuts.reduce((sum, cut) => (cut.at <= offset ? sum + cut.less : sum), offset);
  return {
    text: short + text.slice(at),
    widen: ({ start, end }) => ({ start: widen(start), end: widen(end) }),
  };
}

function replace(text: string, found: readonly PersonalData[], options: RedactOptions): string {
  let [rest, at] = ['', 0];
  for (const { kind, span } of found) {
    rest += text.slice(at, span.start) + placeholderOf(kind, options);
    at = span.end;
  }
  return rest + text.slice(at);
}
