import type { Span } from '../text/span.ts';

/** A pair of brackets on one line with nothing bracketed inside. */
export interface Bracket {
  readonly span: Span;
  readonly inner: string;
  readonly raw: string;
}

/** The longest marker in UTF-16 units, brackets included: what is longer is prose in brackets. */
export const longestMarker = 200;

/** The brackets of `text` that could be markers, `[…]` and `【…】`: not escaped, not of an image, not before `(`. */
export function* eachBracket(text: string): Generator<Bracket> {
  let open = -1;
  let close = '';
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at + 1)) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '\n') open = -1;
    else if (character === '[' || character === '【') {
      open = text[at - 1] === '!' ? -1 : at;
      close = character === '[' ? ']' : '】';
    } else {
      const closes = character === close && at + 1 - open <= longestMarker;
      if (open >= 0 && closes && !isLinkText(text, open, at)) yield bracket(text, open, at);
      open = -1;
    }
  }
}

const signs = /[[\]【】\\\n]/g;

/** The next place that matters; the engine's own search passes over prose many times faster than a loop. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.exec(text)?.index ?? text.length;
}

/** `[1](…)`, and `[[1]](…)` as some providers write their links. */
function isLinkText(text: string, open: number, at: number): boolean {
  if (text[at] !== ']') return false;
  const isWrapped = text[open - 1] === '[' && text[at + 1] === ']';
  return text[isWrapped ? at + 2 : at + 1] === '(';
}

function bracket(text: string, open: number, at: number): Bracket {
  const span = { start: open, end: at + 1 };
  return { span, inner: text.slice(open + 1, at), raw: text.slice(open, at + 1) };
}
