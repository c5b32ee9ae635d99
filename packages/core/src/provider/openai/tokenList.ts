import { given } from '../../response/read.ts';
import type { Token } from '../../response/response.ts';
import { at, listAt, numberAt, stringAt } from '../payload.ts';
import { visibleTokens } from '../visibleTokens.ts';

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
