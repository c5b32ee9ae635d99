import { addItem, addUnfinished, matchAt, reach } from './state.ts';
import type { InlineState } from './state.ts';

const address = /<([a-z][a-z\d+.-]{1,31}:[^<>\s\p{Cc}]*)>/iuy;
const mail =
  /<([\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iy;
const attribute = String.raw`\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>${'`'}]+|'[^']*'|"[^"]*"))?`;
const tag = new RegExp(
  String.raw`<(?:[a-zA-Z][a-zA-Z\d-]*(?:${attribute})*\s*/?|/[a-zA-Z][a-zA-Z\d-]*\s*)>`,
  'y',
);

/** An opening tag with its attributes, or a closing one. */
export const tagSource: string = tag.source;

/** Reads `<https://example.org>`, a mail address in angles, or a raw HTML tag or comment. */
export function readAngle(state: InlineState, at: number): number {
  const { text } = state;
  const link = (matchAt(address, text, at) ?? matchAt(mail, text, at))?.[1];
  if (link && link.length <= reach) {
    const href = link.includes(':') ? link : `mailto:${link}`;
    const end = at + link.length + 2;
    return addItem(state, 'link', at, end, href, [at + 1, end - 1]);
  }
  const found = matchAt(tag, text, at)?.[0].length;
  const end = found === undefined ? endOfMarkup(state, at) : at + found;
  if (end === null && /[a-z/!?]/i.test(text.charAt(at + 1))) addUnfinished(state, at, at);
  return end === null || end - at > reach
    ? at + 1
    : addItem(state, 'html', at, end, text.slice(at, end));
}

const markup: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];

/** The end of a comment, an instruction or a declaration. */
function endOfMarkup(state: InlineState, at: number): number | null {
  const { text } = state;
  for (const [open, close] of markup) {
    if (!text.startsWith(open, at)) continue;
    if (/^<!---?>/.test(text.slice(at, at + 6))) return text.indexOf('>', at) + 1;
    return find(state, close, at + open.length);
  }
  return /^<![a-zA-Z]/.test(text.slice(at, at + 3)) ? find(state, '>', at + 3) : null;
}

function find({ text, ends }: InlineState, close: string, from: number): number | null {
  let at = ends.get(close) ?? -1;
  if (at < from) {
    at = text.indexOf(close, from);
    ends.set(close, at < 0 ? Infinity : at);
  }
  return at < from || at - from > reach ? null : at + close.length;
}
