import type { Block } from '@credence-ui/markdown';
import type { BlockContext } from './blockContext.ts';

const rightToLeft =
  /^\P{L}*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/**
 * The direction of a list or quote by its first letter outside code. What it holds has directions of its own, and
 * `dir="auto"` passes such elements over, so that it would find no letter.
 */
export function directionOf({ start, end }: Block, { content }: BlockContext): 'ltr' | 'rtl' {
  const words = content.slice(start, Math.min(end, start + longest)).replace(/`[^`]*`/g, '');
  return rightToLeft.test(words) ? 'rtl' : 'ltr';
}

// A growing block is asked with each chunk.
const longest = 1000;
