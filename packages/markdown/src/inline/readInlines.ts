import { readEmail, readUrl } from './bareLink.ts';
import { closeBracket, openBracket } from './bracket.ts';
import { buildInlines } from './buildInlines.ts';
import { readCodeSpan } from './codeSpan.ts';
import type { Labels } from './definition.ts';
import { matchDelimiters, readDelimiter } from './delimiter.ts';
import { decodeEntity } from './entity.ts';
import { readAngle } from './html.ts';
import type { Inline } from './inline.ts';
import { readBackslash, readNewline } from './lineBreak.ts';
import { matchAt } from './matchAt.ts';
import { settleEnd } from './settleEnd.ts';
import { addItem, addUnfinished, holdFrom } from './state.ts';
import type { HoldBack, InlineState } from './state.ts';

export interface InlineOptions {
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
