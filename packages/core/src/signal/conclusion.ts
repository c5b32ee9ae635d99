import type { Quantity } from '../reading/index.ts';
import { readQuantities } from '../reading/index.ts';

/**
 * The figure that a text comes to: the last one in a box or after `####`, else of the last sentence that begins with words such
 * as "therefore" or "the answer is"; null where no sentence says that it concludes.
 */
export function readConclusion(text: string): Quantity | null {
  const boxed = [...text.matchAll(/\\boxed\{([^}]*)\}|####\s*([^\n]*)/g)].at(-1);
  const told = boxed ? (boxed[1] ?? boxed[2]) : [...text.matchAll(concluding)].at(-1)?.[1];
  return told === undefined ? null : (readQuantities(told).at(-1) ?? null);
}

const concluding =
  /(?:^|[.!?:,\n。]\s*)(?:so|thus|hence|therefore|in total|(?:the |final |a: )*answer(?: is|:)|a:|also|daher|somit|donc|ainsi|por (?:lo )?tanto|quindi|portanto|dus|因此|所以|したがって|따라서|لذلك|इसलिए)(?![\p{L}\p{M}])([^\n]*)/giu;
