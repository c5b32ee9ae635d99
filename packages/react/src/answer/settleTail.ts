import { settleInlines } from './settleInlines.ts';

// Past this the tail is shown as it came: settling is for the eye, and nobody reads one paragraph this long.
const longest = 8000;

/**
 * What of a growing text can be shown now: unfinished syntax at its end is closed or held back, so that no `**`, half
 * link or half marker flashes by. The result is a prefix of `content` and closing syntax, so offsets stay as they are.
 */
export function settleTail(content: string): string {
  const text = content.replace(/[\ud800-\udbff]$/, '');
  const start = openFenceAt(text) ?? text.lastIndexOf('\n\n') + 1;
  const head = text.slice(0, start);
  const tail = text.slice(start);
  if (tail.length > longest) return text;
  return head + (isFence(tail) ? settleCode(tail) : settleProse(tail));
}

/** Where the code block that is still open begins; `null` when none is. */
function openFenceAt(text: string): number | null {
  let open: { at: number; fence: string } | null = null;
  for (const match of text.matchAll(/^ {0,3}(`{3,}|~{3,})(.*)$/gm)) {
    const [, fence = '', rest = ''] = match;
    if (!open) open = { at: match.index, fence };
    else if (fence.startsWith(open.fence) && rest.trim() === '') open = null;
  }
  return open && open.at;
}

function isFence(tail: string): boolean {
  return /^ {0,3}(?:`{3}|~{3})/.test(tail);
}

/** A last line of nothing but fence characters may be the fence that closes the block. */
function settleCode(tail: string): string {
  return tail.replace(/\n {0,3}[`~]+$/, '\n');
}

function settleProse(tail: string): string {
  if (mayBecomeTable(tail)) return '';
  return settleInlines(tail.replace(/(^|\n)[ \t]*(?:[-*+_=#>~`]+|\d{1,9}[.)]?)[ \t]*$/, '$1'));
}

/** A first line of cells is a table only once the line of dashes below it has come. */
function mayBecomeTable(tail: string): boolean {
  const [first = '', second] = tail.replace(/^\n/, '').split('\n');
  return (
    first.startsWith('|') &&
    (second === undefined || /^[\s|:-]*$/.test(second)) &&
    !/\n.*\n/.test(tail.trimStart())
  );
}
