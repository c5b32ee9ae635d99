import { addItem, matchAt } from './state.ts';
import type { InlineState } from './state.ts';

const host = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/uy;
// A bracket ends an address: it is more likely a citation, as in `https://example.org[1]`. So do the punctuation of
// Chinese, Japanese and Korean, its full-width forms and curved quotes, behind which the sentence goes on.
const rest =
  /[^\s<[\]\u2018-\u201f\u2026\u3001-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]*/y;

/** Reads an address in running text, `https://…` or `www.…`. */
export function readUrl(state: InlineState, at: number): number {
  const { text } = state;
  const prefix = /^(?:\w+:\/\/|www\.)/i.exec(text.slice(at, at + 8))?.[0] ?? '';
  const behind = at + prefix.length;
  if (/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return behind;
  const domain = match(host, text, behind);
  const named =
    domain !== '' &&
    !domain
      .split('.')
      .slice(-2)
      .some((part) => part.includes('_'));
  if (!named) return behind;
  const to = trimmedEnd(
    text,
    at,
    behind + domain.length + match(rest, text, behind + domain.length).length,
  );
  const url = text.slice(at, to);
  const href = prefix.endsWith('/') ? url : `http://${url}`;
  return addItem(state, 'bareLink', at, to, href, [at, to]);
}

const domain = /[a-z\d_-]+(?:\.[a-z\d_-]+)+/iy;

/** Reads a mail address in running text, backwards from its `@`. */
export function readEmail(state: InlineState, at: number): number {
  const { text } = state;
  let from = at;
  while (from > state.floor && /[\w.+-]/.test(text.charAt(from - 1))) from--;
  const name = match(domain, text, at + 1);
  if (from === at || name === '' || /[-_]$/.test(name)) return at + 1;
  while ((state.delimiters.at(-1)?.from ?? -1) >= from) state.delimiters.pop();
  const to = at + 1 + name.length;
  return addItem(state, 'bareLink', from, to, `mailto:${text.slice(from, to)}`, [from, to]);
}

/** Punctuation that ends the sentence, a parenthesis that opened before it, and an entity do not belong to an address. */
function trimmedEnd(text: string, from: number, to: number): number {
  const url = text.slice(from, to);
  let surplus = count(url, ')') - count(url, '(');
  let end = to;
  for (;;) {
    const last = text.charAt(end - 1);
    if (/[?!.,:*_~'"]/.test(last)) end--;
    else if (last === ')' && surplus-- > 0) end--;
    else if (last === ';')
      end -= /&\w{2,31};$/.exec(text.slice(Math.max(from, end - 34), end))?.[0].length ?? 1;
    else return end;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function match(pattern: RegExp, text: string, at: number): string {
  return matchAt(pattern, text, at)?.[0] ?? '';
}
