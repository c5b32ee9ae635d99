import type { InlineContext, InlineParser } from '@lezer/markdown';

/** Reads code spans in linear time: the library searches the whole rest again for every unmatched run of backticks. */
export function codeSpanParser(): InlineParser {
  const runs = new WeakMap<InlineContext, Runs>();
  return {
    name: 'InlineCode',
    parse(cx, next, pos) {
      if (next !== 96) return -1;
      const size = runLength(cx, pos);
      const known = runs.get(cx) ?? findRuns(cx);
      runs.set(cx, known);
      const close = nextRun(known.get(size), pos + size);
      if (close === null) return pos + size;
      const end = close + size;
      const marks = [cx.elt('CodeMark', pos, pos + size), cx.elt('CodeMark', close, end)];
      return cx.addElement(cx.elt('InlineCode', pos, end, marks));
    },
  };
}

/** Starts of the backtick runs of one length, in order, and how many of them lie behind the reader. */
interface Starts {
  readonly at: number[];
  passed: number;
}
type Runs = Map<number, Starts>;

function findRuns(cx: InlineContext): Runs {
  const runs: Runs = new Map();
  for (const { 0: run, index } of cx.text.matchAll(/`+/g)) {
    const starts = runs.get(run.length) ?? { at: [], passed: 0 };
    starts.at.push(index + cx.offset);
    runs.set(run.length, starts);
  }
  return runs;
}

function nextRun(starts: Starts | undefined, from: number): number | null {
  if (!starts) return null;
  while ((starts.at[starts.passed] ?? Infinity) < from) starts.passed++;
  return starts.at[starts.passed] ?? null;
}

function runLength(cx: InlineContext, from: number): number {
  let to = from;
  while (cx.char(to) === 96) to++;
  return to - from;
}
