import { sentences } from '@credence-ui/core/text';
import type { Block } from './document.ts';
import { joinLines } from './joinLines.ts';

/** Gives a sentence that goes on over the end of a page to the page on which it starts. */
export function mendPageBreaks(pages: readonly (readonly Block[])[]): Block[][] {
  const mended = pages.map((blocks) => [...blocks]);
  for (let at = 1; at < mended.length; at++) {
    const [before, page] = [mended[at - 1] ?? [], mended[at] ?? []];
    const [last, next] = [before.at(-1), page[0]];
    if (last === undefined || next === undefined || !goesOn(last, next)) continue;
    const end = sentences(next.text)[0]?.end ?? next.text.length;
    before.splice(-1, 1, { ...last, text: joinLines([last.text, next.text.slice(0, end)]) });
    const rest = next.text.slice(end).trim();
    page.splice(0, 1, ...(rest === '' ? [] : [{ ...next, text: rest }]));
  }
  return mended;
}

function goesOn(last: Block, next: Block): boolean {
  if (last.kind !== 'text' || next.kind !== 'text') return false;
  return !/[.!?:;"”’)\]]$/.test(last.text) && /^\p{Ll}/u.test(next.text);
}
