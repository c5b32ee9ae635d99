import { readEmail, readUrl } from './bareLink.ts';
import { closeBracket, openBracket } from './bracket.ts';
import { buildInlines } from './buildInlines.ts';
import type { Labels } from './definition.ts';
import { matchDelimiters, readDelimiter, settleEnd } from './delimiter.ts';
import { decodeEntity } from './entity.ts';
import { readAngle } from './html.ts';
import type { Inline } from './inline.ts';
import { addItem, addUnfinished, holdFrom, matchAt, reach } from './state.ts';
import type { HoldBack, InlineState } from './state.ts';

interface InlineOptions {
  /** Offset of `text` in the document. */
  readonly start: number;
  readonly labels: Labels;
  /** What is text when it stands in brackets. @default none */
  readonly names?: ReadonlySet<string>;
  /** In a table cell `\|` stands for `|`, in code too. @default false */
  readonly cell?: boolean;
  /**
   * For a text that goes on: closes for now what is open at its end, and leaves out what says nothing yet. Told the text
   * up to its end, it gives the offset from where a bracket waits, or the length of the text. `null` for a whole text.
   * @default null
   */
  readonly holdBack?: HoldBack | null;
}

export interface ReadInlines {
  readonly inlines: readonly Inline[];
  /** Offset in `text` of the first mark, link or tag that more text could still finish; `Infinity` when there is none. */
  readonly unfinished: number;
  /** Offset in `text` up to where it is shown. */
  readonly end: number;
}

/** Reads the text of a block in time that grows with its length, whatever it holds. */
export function readInlines(text: string, options: InlineOptions): ReadInlines {
  const { start, cell = false, holdBack = null } = options;
  const state: InlineState = {
    text,
    open: holdBack !== null,
    labels: options.labels,
    names: options.names ?? null,
    items: [],
    delimiters: [],
    brackets: [],
    inactive: 0,
    floor: 0,
    backticks: null,
    ends: new Map(),
    end: text.length,
    unfinished: Infinity,
  };
  for (let at = nextSpecial(text, 0); at >= 0;) at = nextSpecial(text, readSpecial(state, at));
  for (const { from, to } of state.brackets) addUnfinished(state, from, to);
  if (holdBack) settleEnd(state, holdBack);
  matchDelimiters(state, 0, true);
  const inlines = buildInlines(state, start, cell);
  return { inlines, unfinished: state.unfinished, end: state.end };
}

const special = /[\\`*_~[\]<&\n\r@]|!\[|(?:https?|ftp):\/\/|www\./gi;

function nextSpecial(text: string, from: number): number {
  special.lastIndex = from;
  return special.exec(text)?.index ?? -1;
}

/** Reads what begins at `at` and gives the place behind it. */
function readSpecial(state: InlineState, at: number): number {
  switch (state.text[at]) {
    case '\\':
      return readBackslash(state, at);
    case '`':
      return readCodeSpan(state, at);
    case '*':
    case '_':
    case '~':
      return readDelimiter(state, at);
    case '[':
      return openBracket(state, at, at + 1);
    case '!':
      return openBracket(state, at, at + 2);
    case ']':
      return closeBracket(state, at);
    case '<':
      return readAngle(state, at);
    case '&':
      return readEntity(state, at);
    case '\n':
    case '\r':
      return readNewline(state, at);
    case '@':
      return readEmail(state, at);
    default:
      return readUrl(state, at);
  }
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});/y;

function readEntity(state: InlineState, at: number): number {
  const found = matchAt(entity, state.text, at)?.[0];
  const text = found === undefined ? null : decodeEntity(found);
  if (state.open && /^&#?\w{0,12}$/.test(state.text.slice(at, at + 15))) return holdFrom(state, at);
  if (found === undefined || text === null) return at + 1;
  return addItem(state, 'text', at, at + found.length, text);
}

const newline = /(?:\r\n?|\n)[ \t]*/y;

/** Reads a backslash: before punctuation an escape, before a line end a hard break. */
function readBackslash(state: InlineState, at: number): number {
  const next = state.text[at + 1] ?? '';
  if (state.open && next === '') return holdFrom(state, at);
  if (/[!-/:-@[-`{-~]/.test(next)) return addItem(state, 'text', at, at + 2, next);
  const end = endOfBreak(state.text, at + 1);
  return end === null ? at + 1 : addItem(state, 'break', at, end);
}

/** Reads a line end: a hard break behind two spaces. A soft one is left to the text around it. */
function readNewline(state: InlineState, at: number): number {
  const end = endOfBreak(state.text, at) ?? at + 1;
  let from = at;
  while (from > state.floor && state.text[from - 1] === ' ') from--;
  return at - from >= 2 ? addItem(state, 'break', from, end) : end;
}

function endOfBreak(text: string, at: number): number | null {
  const found = matchAt(newline, text, at);
  return found && at + found[0].length;
}

/** Reads a code span: up to the next run of as many backticks. Without one, the run is text, or the span goes on behind an open text. */
function readCodeSpan(state: InlineState, at: number): number {
  const { text } = state;
  let behind = at + 1;
  while (text[behind] === '`') behind++;
  const size = behind - at;
  state.backticks ??= findRuns(text);
  const starts = state.backticks.get(size) ?? [];
  while ((starts.at(-1) ?? Infinity) < behind) starts.pop();
  const close = starts.at(-1);
  if (close === undefined) return readOpenSpan(state, at, behind);
  if (close - behind > reach) return behind;
  return addItem(state, 'code', at, close + size, codeOf(text.slice(behind, close)));
}

/** The backticks that end an open text may be a part of the run that closes the span. */
function readOpenSpan(state: InlineState, at: number, behind: number): number {
  const { text, open } = state;
  addUnfinished(state, at, behind);
  if (!open || text.length - behind > reach) return behind;
  const inner = text.slice(behind).replace(/[\s`]+$/, '');
  if (inner === '') return holdFrom(state, at);
  return holdFrom(state, addItem(state, 'code', at, behind + inner.length, codeOf(inner)));
}

function findRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length);
    if (starts) starts.push(index);
    else runs.set(run.length, [index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

/** Line breaks become spaces, and one space of padding on both sides is dropped. */
function codeOf(source: string): string {
  const text = source.replace(/(?:\r\n?|\n)[ \t]*/g, ' ');
  const padded = text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text);
  return padded ? text.slice(1, -1) : text;
}
