import { sentences } from '@credence-ui/core/text';
import type { Span } from '@credence-ui/core/text';
import { ownText, quoted } from '../ownText.ts';
import { styleWords } from './languages.ts';
import type { StyleWords } from './languages.ts';

/** A text, taken apart as style is told: what it opens and closes with, and the sentences between. */
export interface ReadText {
  readonly greeting: Form | null;
  readonly closing: Form | null;
  readonly sentences: readonly ReadSentence[];
  /** Where sentences begin and end. */
  readonly body: Span;
}

/** A greeting or closing of the lists. */
export interface Form {
  /** Its form in the list; empty for a closing that is only a name. */
  readonly name: string;
  /** Where its words stand, without the name that follows. */
  readonly span: Span;
}

/** A sentence with its words. */
export interface ReadSentence {
  readonly span: Span;
  readonly words: readonly ReadWord[];
}

/** A word in small letters, with a straight apostrophe. */
export interface ReadWord {
  readonly text: string;
  /** As it is written. */
  readonly raw: string;
  readonly span: Span;
}

/** Takes a text apart, without signature and quoted mail. */
export function readText(text: string, language: string): ReadText {
  const lists = styleWords(language);
  const own = ownText(text.replace(quoted, (lines) => lines.replace(/[^\n]/g, ' ')));
  const greeting = findGreeting(own, lists);
  const start = greeting ? greeting.end : 0;
  const closing = findClosing(own, start, lists);
  const end = closing ? closing.span.start : own.length;
  return {
    greeting: greeting?.form ?? null,
    closing,
    body: { start, end },
    sentences: sentences(own.slice(start, end)).map((span) => readSentence(own, span, start)),
  };
}

/** How many of the words are in the lists of a language. */
export function countListed(words: readonly ReadWord[], language: string): number {
  const { plain, formal, informal, alone, firm } = styleWords(language);
  const listed = new Set([...plain, ...formal, ...informal, ...alone, ...firm]);
  return words.filter(({ text }) => listed.has(text)).length;
}

function readSentence(text: string, { start, end }: Span, offset: number): ReadSentence {
  const span = { start: start + offset, end: end + offset };
  const words = [...text.slice(span.start, span.end).matchAll(word)].map(({ 0: raw, index }) => ({
    raw,
    text: raw.toLowerCase().replace('’', "'"),
    span: { start: span.start + index, end: span.start + index + raw.length },
  }));
  return { span, words };
}

/** Scripts without spaces count by the sign. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** A greeting opens the text; the name behind it ends with a comma, a colon, a dash or the line. */
function findGreeting(
  text: string,
  { greetings }: StyleWords,
): { readonly form: Form; readonly end: number } | null {
  const lead = /^[\s¡]*/u.exec(text)?.[0].length ?? 0;
  const line = /^[^\n]{0,120}/u.exec(text.slice(lead, lead + 120))?.[0] ?? '';
  const name = longest(greetings, line);
  if (name === null) return null;
  const rest = /^r?(?:[^\n,!:–—-]|-(?! )){0,60}?(?: ?[,!:–—-]+|$)/u.exec(line.slice(name.length));
  if (!rest) return null;
  const gendered = /^r(?=\s)/.test(line.slice(name.length)) ? 1 : 0;
  const span = { start: lead, end: lead + name.length + gendered };
  return { form: { name, span }, end: lead + name.length + rest[0].length };
}

/** A closing is among the last four lines that have words, alone or with a name behind it; or the name alone. */
function findClosing(text: string, from: number, { closings }: StyleWords): Form | null {
  const lines = lastLines(text, from);
  for (const { start, line } of lines) {
    const name = longest(closings, line);
    if (name === null || !isName(line.slice(name.length))) continue;
    return { name, span: { start, end: start + name.length } };
  }
  const [last, before] = lines;
  if (!last || !before || !isName(last.line) || /[,.!?]$/.test(last.line)) return null;
  return { name: '', span: { start: last.start, end: last.start + last.line.length } };
}

interface Line {
  readonly start: number;
  readonly line: string;
}

/** The last four lines with words, the last first, each without the space around it. */
function lastLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let end = text.length;
  while (end > from && lines.length < 4) {
    const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end);
    if (line.trim() !== '')
      lines.push({ start: start + line.length - line.trimStart().length, line: line.trim() });
    end = start - 1;
  }
  return lines;
}

function isName(rest: string): boolean {
  return rest.length <= 60 && /^[\s,.!–—-]*(?:\p{Lu}[\p{L}\p{M}.'’-]*[\s,.!]*){0,3}$/u.test(rest);
}

/** The longest form that the line begins with. */
function longest(forms: readonly string[], line: string): string | null {
  const low = line.slice(0, 40).toLowerCase();
  let found: string | null = null;
  for (const form of forms) {
    const here = low.startsWith(form.toLowerCase()) && ends(low, form);
    if (here && form.length > (found?.length ?? 0)) found = form;
  }
  return found;
}

/** "Sehr geehrter" and "Lieber" are their forms too. */
function ends(line: string, form: string): boolean {
  return /^(?:r(?=\s))?(?![\p{L}\p{M}\p{N}])/u.test(
    line.slice(form.length, form.length + 2) || ' ',
  );
}
