import type { Block } from './document.ts';
import { joinLines } from './joinLines.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { cellsOf, rowInWords } from './readTable.ts';

/** Markdown as plain blocks: its headings are sections, a form feed ends a page, front matter is left out. */
export function readMarkdown(source: string): Block[][] {
  const body = source.replace(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  return body.split('\f').map(readPage);
}

function readPage(page: string): Block[] {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let fenced = false;
  const flush = () => {
    if (lines.length > 0)
      blocks.push({ kind: 'text', text: fenced ? lines.join('\n') : joinLines(lines) });
    lines.length = 0;
  };
  const reading: Reading = { blocks, lines, flush, header: null };
  for (const line of page.split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) {
      flush();
      fenced = !fenced;
    } else if (fenced) {
      lines.push(line);
    } else {
      readLine(line, reading);
    }
  }
  flush();
  return blocks;
}

interface Reading {
  readonly blocks: Block[];
  readonly lines: string[];
  readonly flush: () => void;
  /** Of the table that is being read. */
  header: readonly string[] | null;
}

function readLine(source: string, reading: Reading): void {
  const line = source.trim();
  if (readTableLine(line, reading)) return;
  const isBroken = /(?:\\| {2,})$/.test(source);
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
  if (heading !== undefined) {
    reading.flush();
    reading.blocks.push({ kind: 'heading', text: plainMarkdown(heading) });
  } else if (/^(=+|-{3,})$/.test(line) && reading.lines.length === 1) {
    const [underlined = ''] = reading.lines.splice(0);
    reading.blocks.push({ kind: 'heading', text: underlined });
  } else if (line === '' || /^([-*_]\s*){3,}$/.test(line)) {
    reading.flush();
  } else {
    reading.lines.push(
      isBroken ? `${plainMarkdown(line.replace(/\\$/, ''))}\n` : plainMarkdown(line),
    );
  }
}

/** Reads a row of a table, or the line below its header. False when the line is none of these. */
function readTableLine(line: string, reading: Reading): boolean {
  const { lines, header, flush } = reading;
  if (header !== null && line.includes('|')) {
    lines.push(`${rowInWords(header, line)}\n`);
    return true;
  }
  reading.header = null;
  if (!/^\|?[\s:|-]+\|[\s:|-]*$/.test(line)) return false;
  const above = lines.pop();
  flush();
  if (above !== undefined) reading.header = cellsOf(above);
  return true;
}
