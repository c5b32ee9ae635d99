import { given } from '../response/read.ts';
import type { Token } from '../response/response.ts';
import { at, listAt, numberAt, stringAt } from './payload.ts';

/** The tokens of an answer as they come. */
export interface TokenList {
  /** Takes the entries of a `logprobs` list; those without a number and control tokens are left out. */
  add(logprobs: readonly unknown[]): void;
  /** The tokens that a person sees in `text`; hidden thinking is left out. */
  visibleIn(text: string): readonly Token[];
}

export function createTokenList(): TokenList {
  const tokens: Token[] = [];
  let spelled = '';
  return {
    add(logprobs) {
      for (const entry of logprobs) {
        const token = tokenOf(entry);
        if (!token) continue;
        tokens.push(token);
        spelled += token.token ?? '';
      }
    },
    visibleIn(text) {
      if (tokens.length === 0 || text === '') return [];
      // A server may trim the answer but not its first token.
      if (spelled === text || text.includes(spelled.trim())) return [...tokens];
      const last = visibleTokens(tokens, text, undefined);
      // Where a token cuts a character, the tokens cannot be compared with the text.
      return last.length > 0 || !/\ufffd|\\x[0-9a-f]{2}/i.test(spelled) ? last : [...tokens];
    },
  };
}

function tokenOf(entry: unknown): Token | null {
  const logprob = numberAt(entry, 'logprob');
  const token = stringAt(entry, 'token') ?? stringAt(entry, 'text');
  if (logprob === undefined || isControl(entry, token)) return null;
  const top = listAt(entry, 'top_logprobs').flatMap((other) => numberAt(other, 'logprob') ?? []);
  // The sum turns -0, which many servers send, into 0.
  return { logprob: logprob + 0, ...given({ token, top: top.length > 0 ? top : undefined }) };
}

function isControl(entry: unknown, token: string | undefined): boolean {
  return at(entry, 'special') === true || /^<(?:\|.*\||\/?s)>$/s.test(token ?? '');
}

/** A piece of streamed text. */
export interface Piece {
  readonly text: string;
  readonly logprobs: readonly unknown[];
  /** Its place in the stream; `undefined` when the provider does not number its events. */
  readonly sequence: number | undefined;
}

/** Pieces in the order of their sequence, however they come. */
interface Pieces {
  append(piece: Piece): void;
  joined(): { readonly text: string; readonly tokens: TokenList };
}

export function createPieces(): Pieces {
  const pieces: Piece[] = [];
  let joined = { text: '', tokens: createTokenList() };
  let last = -Infinity;
  let isSorted = true;
  const add = ({ text, logprobs }: Piece): void => {
    joined.text += text;
    joined.tokens.add(logprobs);
  };
  return {
    append(piece) {
      const { sequence = last } = piece;
      pieces.push({ ...piece, sequence });
      if (sequence < last) isSorted = false;
      else if (isSorted) add(piece);
      last = Math.max(last, sequence);
    },
    joined() {
      if (!isSorted) {
        pieces.sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
        joined = { text: '', tokens: createTokenList() };
        pieces.forEach(add);
        isSorted = true;
      }
      return joined;
    },
  };
}

/**
 * The tokens that make up `text`. Some providers list those of the hidden thinking before them: then only the end that
 * spells `text` is kept, and none when the tokens do not spell it at all. `count` is how many tokens the provider says
 * are visible, `undefined` when it says nothing; it decides where tokens cannot be spelled, as when one cuts a character.
 */
export function visibleTokens(
  tokens: readonly Token[],
  text: string,
  count: number | undefined,
): readonly Token[] {
  if (tokens.length === 0 || tokens.length === count) return tokens;
  let left = text.length;
  for (let index = tokens.length - 1; index >= 0 && left > 0; index -= 1) {
    const token = tokens[index]?.token ?? '';
    left -= token.length;
    if (left < 0 || !text.startsWith(token, left)) return [];
    if (left === 0) return tokens.slice(index);
  }
  return [];
}
