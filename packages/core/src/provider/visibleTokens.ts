import type { Token } from '../response/response.ts';

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
