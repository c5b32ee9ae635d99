import { foundAt } from './item.ts';
import type { Found } from './item.ts';

/** Web addresses, with or without their scheme, and e-mail addresses, without the full stop behind them. */
export function findLinks(text: string): Found[] {
  return [...text.matchAll(address)].map(({ 0: raw, index }) => {
    const words = raw.replace(trailing, '');
    const kind = /^[^/]*@/.test(words) ? 'email' : 'link';
    const value = words.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/g, '');
    return foundAt(kind, index, words, value);
  });
}

const trailing = /[!'*,.:;?_’”»]+$/u;
// What ends an address besides white space: brackets, quotes and the full stops of East Asian writing.
const body = String.raw`[^\s<>()\[\]"“”«»。、，）]`;
const domains = 'com|org|net|io|dev|app|shop|info|eu|de|at|ch|fr|es|it|nl|uk|us|ca|cn|jp|example';
const address = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)${body}+(?:\([^\s()]*\)${body}*)*`,
    String.raw`[\p{L}\p{N}.+_-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}`,
    String.raw`(?<![\p{L}\p{N}.@_-])(?:[a-z\d-]{1,63}\.){1,4}(?:${domains})(?![\p{L}\p{N}_@-]|\.\p{L})(?:\/${body}*)?`,
  ].join('|'),
  'giu',
);
