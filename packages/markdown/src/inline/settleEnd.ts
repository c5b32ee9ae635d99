import { matchDelimiters } from './delimiter.ts';
import { reach } from './reach.ts';
import { addItem } from './state.ts';
import type { Bracket, HoldBack, InlineState } from './state.ts';

const longestLinkText = 300;

/** Finds up to where an open text is shown, and closes the link there that is written. */
export function settleEnd(state: InlineState, holdBack: HoldBack): void {
  const { text, brackets, floor } = state;
  const held = holdBack(text.slice(0, state.end));
  const image = brackets.find((open) => isImage(open) && state.end - open.to <= reach);
  // A bracket in code or in an address is none.
  endAt(state, Math.min(state.end, held < floor ? Infinity : held, image?.from ?? Infinity));
  for (let empty = findEmpty(state); empty !== undefined; empty = findEmpty(state)) {
    endAt(state, empty);
  }
  const open = brackets.at(-1);
  if (open && isLink(state, open)) closeLink(state, open);
}

/** An image never shows half. */
function isImage({ from, to }: Bracket): boolean {
  return to - from === 2;
}

/** Ends what is shown at `place`, or in front of the white space there. */
function endAt(state: InlineState, place: number): void {
  const { text, delimiters, brackets } = state;
  let end = place;
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end--;
  while ((brackets.at(-1)?.from ?? -1) >= end) brackets.pop();
  while ((delimiters.at(-1)?.from ?? -1) >= end) delimiters.pop();
  state.end = end;
}

/** Where the mark or bracket begins that holds nothing yet. */
function findEmpty({ end, delimiters, brackets }: InlineState): number | undefined {
  const [mark, bracket] = [delimiters.at(-1), brackets.at(-1)];
  if (mark?.opens && mark.from + mark.length === end) return mark.from;
  return bracket?.to === end ? bracket.from : undefined;
}

/** What is longer is closed for now only when an address follows. */
function isLink({ text, end, brackets, inactive }: InlineState, open: Bracket): boolean {
  const longest = text[end] === ']' ? reach : longestLinkText;
  return !isImage(open) && brackets.length > inactive && end - open.to <= longest;
}

function closeLink(state: InlineState, { from, to, delimiters }: Bracket): void {
  const { end } = state;
  matchDelimiters(state, delimiters, true);
  addItem(state, 'link', from, end, '', [to, end]);
}
