import type { Inline } from '../inline/inline.ts';
import { joinTexts } from '../inline/joinTexts.ts';

/** Puts inlines behind others, of which the last and the first may be one text. */
export function joinInlines(
  before: readonly Inline[],
  after: readonly Inline[],
): readonly Inline[] {
  const text = joinTexts(before.at(-1), after[0]);
  return text ? [...before.slice(0, -1), text, ...after.slice(1)] : [...before, ...after];
}
