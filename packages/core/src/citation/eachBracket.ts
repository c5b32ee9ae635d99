import type { Span } from '../text/span.ts';

/** A pair of brackets on one line with nothing bracketed inside. */
export interface Bracket {
  readonly span: Span;
  readonly inner: string;
  readonly raw: string;
}

const longest = 200;

/** The brackets of `text` that could be markers: not escaped, not of an image, not before `(`. */
export function* eachBracket(text: string): Generator<Bracket> {
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') open = text[at - 1] === '!' ? -1 : at;
    else if (character === '\n') open = -1;
    else if (character === ']') {
      const end = at + 1;
      const isLink = text[end] === '(';
      if (open >= 0 && !isLink && end - open <= longest) {
        yield {
          span: { start: open, end },
          inner: text.slice(open + 1, at),
          raw: text.slice(open, end),
        };
      }
      open = -1;
    }
  }
}
