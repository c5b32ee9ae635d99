/**
 * The markdown with its code, fenced, indented or within backticks, blanked by a filler of the same length, so that what looks
 * like a marker in it is none. An unfinished fence reaches to the end. Takes time linear in the text.
 */
export function blankCode(text: string): string {
  return /[`~\t]| {4}/.test(text) ? blankSpans(blankIndented(blankFences(text))) : text;
}

function blankFences(text: string): string {
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return text;
  let fence: string | null = null;
  let before = '';
  return text
    .split('\n')
    .map((line) => {
      const inside = fence !== null;
      fence = fenceAfter(line, fence);
      // The line break goes too: a fence holds no paragraph.
      const joint = before;
      before = fence === null ? '\n' : filler;
      return joint + (inside || fence !== null ? filler.repeat(line.length) : line);
    })
    .join('');
}

function fenceAfter(line: string, fence: string | null): string | null {
  const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  const [, run = '', rest = ''] = mark ?? [];
  if (fence === null) return mark && !(run.startsWith('`') && rest.includes('`')) ? run : null;
  return run.startsWith(fence) && rest.trim() === '' ? null : fence;
}

/** Lines indented by four spaces are code behind a blank line, unless they belong to an item or a footnote. */
function blankIndented(text: string): string {
  if (!/^(?: {4}| {0,3}\t)/m.test(text)) return text;
  let begins = true;
  let inItem = false;
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') {
        begins = true;
        return line;
      }
      if (/^(?: {4}| {0,3}\t)/.test(line)) {
        return begins && !inItem ? filler.repeat(line.length) : line;
      }
      inItem = item.test(line) || (inItem && (!begins || line.startsWith(' ')));
      begins = /^ {0,3}#{1,6}\s/.test(line);
      return line;
    })
    .join('\n');
}

const item = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])(?:\s|$)|\[\^)/;

/** A run of backticks is closed by the next run of the same length in its paragraph. */
function blankSpans(text: string): string {
  const runs = [...text.matchAll(/`+|\n[ \t\r]*\n/g)];
  const pieces: string[] = [];
  const closers = closersOf(runs.map(([run]) => run));
  let at = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const close = runs[closers[index] ?? -1];
    if (!open || !close || isEscaped(text, open.index)) continue;
    const end = close.index + close[0].length;
    pieces.push(text.slice(at, open.index), filler.repeat(end - open.index));
    at = end;
    index = closers[index] ?? index;
  }
  return pieces.join('') + text.slice(at);
}

/** For each run the index of the one that closes it, found from the end in one pass. */
function closersOf(runs: readonly string[]): readonly (number | undefined)[] {
  const closers: (number | undefined)[] = [];
  const next = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index] ?? '';
    if (run.startsWith('\n')) next.clear();
    else {
      closers[index] = next.get(run.length);
      next.set(run.length, index);
    }
  }
  return closers;
}

function isEscaped(text: string, at: number): boolean {
  let escapes = 0;
  while (text[at - 1 - escapes] === '\\') escapes += 1;
  return escapes % 2 === 1;
}

const filler = 'x';
