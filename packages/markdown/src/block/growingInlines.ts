import type { Inline, TextInline } from '../inline/inline.ts';
import { settleInlines } from '../scan/settleInlines.ts';
import { readText } from '../inline/readText.ts';
import { inlinesOf } from './buildProse.ts';
import { leafText } from './leafText.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

// Past this, text with an open mark is shown as it came, and read again only when it has grown by an eighth.
const longest = 8000;

/**
 * What can be shown of a paragraph that more may be streamed into. Only what stands behind the last place where no mark
 * was open is read again; the whole is read once more when the paragraph is closed.
 */
export function growingInlines(reading: Reading, node: Node, start: number): readonly Inline[] {
  const { built } = node;
  const from = Math.max(built.settledTo, start);
  // The space behind the text tells that its last marker is no link; what it is does not matter.
  const behind = reading.source.length > node.end ? ' ' : '';
  const text = leafText(reading.source, node, from) + behind;
  if (from === start && mayVanish(text)) return [];
  if (text.length > longest) return longInlines(reading, node, from, text);
  const shown = settleInlines(text);
  reading.charactersRead += text.length;
  const fresh = inlinesOf(reading, node, shown.replace(/[ \t\n]+$/, ''), from);
  const inlines = join(from === start ? [] : built.settled, fresh);
  if (shown === text) settle(built, inlines, from, text);
  return inlines;
}

/** What was read last, and the rest as it came. */
function longInlines(reading: Reading, node: Node, from: number, text: string): readonly Inline[] {
  const { built } = node;
  const { inlines, to } = built.long;
  const end = from + text.length;
  if (to > from && end - from < (to - from) * 1.125) {
    const rest: Inline[] = [];
    readText(text, to - from, text.length, from, rest);
    return join(inlines, rest);
  }
  const fresh = inlinesOf(reading, node, text, from);
  built.long = { inlines: join(built.settledTo === from ? built.settled : [], fresh), to: end };
  return built.long.inlines;
}

/** A line of cells is a table once dashes follow, and a definition is not shown at all: both wait. */
function mayVanish(text: string): boolean {
  if (text.startsWith('[')) return /^\[(?:\\.|[^[\]\\]){1,999}\]:/.test(text);
  return /^\|[^\n]*(?:\n[\s|:-]*)?$/.test(text);
}

/** Joins two neighbours that stand for their source letter by letter. */
function join(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
  const [last, first] = [before.at(-1), after[0]];
  if (!isLiteral(last) || !isLiteral(first) || last.end !== first.start)
    return [...before, ...after];
  const text = { ...last, text: last.text + first.text, end: first.end };
  return [...before.slice(0, -1), text, ...after.slice(1)];
}

function isLiteral(inline: Inline | undefined): inline is TextInline {
  return inline?.kind === 'text' && inline.text.length === inline.end - inline.start;
}

/** Notes that nothing before the last word can change any more. */
function settle(
  built: Node['built'],
  inlines: readonly Inline[],
  from: number,
  text: string,
): void {
  const place = from + text.trimEnd().lastIndexOf(' ') + 1;
  const last = inlines.at(-1);
  if (place <= from || !isLiteral(last) || last.start >= place || last.end <= place) return;
  const kept = { ...last, text: last.text.slice(0, place - last.start), end: place };
  built.settled = [...inlines.slice(0, -1), kept];
  built.settledTo = place;
}
