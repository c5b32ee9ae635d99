import type { Span } from '../text/span.ts';
import { spansOf } from './personalData.ts';

/** E-mail addresses in any script, also where a form has written `%40` or a person ` [at] `. */
export function findEmails(text: string): Span[] {
  return spansOf(text, address);
}

const local = String.raw`(?:[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._%+'’~#!$*-]{0,63}|"[^"\n@]{1,62}")`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const ending = String.raw`(?:xn--[a-z\d-]{2,59}|\p{L}[\p{L}\p{M}]{1,62})(?![\p{L}\p{N}]|-\p{L})`;
const at = String.raw`(?:@|＠|%40)`;
const spelledAt = String.raw`\s?[([{]\s?(?:at|ät|arroba|arobase)\s?[)\]}]\s?`;
const dot = String.raw`(?:\.|\s?[([{]\s?(?:dot|punkt|punto|point)\s?[)\]}]\s?)`;
const picture = String.raw`\dx\.(?:png|jpe?g|gif|webp|svg)`;
const address = new RegExp(
  [
    `${local}${at}(?!${picture})(?:${label}\\.){1,6}${ending}`,
    `${local}${at}\\[[\\da-f.:]{3,45}\\]`,
    `${local}(?:${spelledAt}|@(?!${picture}))(?:${label}${dot}){1,4}${ending}`,
  ].join('|'),
  'dgiu',
);
