import type { Block } from './document.ts';
import { joinLines } from './joinLines.ts';
import { plainMarkdown } from './plainMarkdown.ts';

/** Markdown as plain blocks: its headings are sections, a form feed ends a page, front matter is left out. */
export function readMarkdown(source: string): Block[][] {
  const body = source.replace(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  return body.split('\f').map(readPage);
}

function readPage(page: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fenced = false;
  const flush = () => {
    if (lines.length > 0)
      blocks.push({ kind: 'text', text: fenced ? lines.join('\n') : joinLines(lines) });
    lines = [];
  };
  for (const line of page.split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) {
      flush();
      fenced = !fenced;
    } else if (fenced) {
      lines.push(line);
    } else {
      readLine(line.trim(), { blocks, lines, flush });
    }
  }
  flush();
  return blocks;
}

interface Reading {
  readonly blocks: Block[];
  readonly lines: string[];
  readonly flush: () => void;
}

function readLine(line: string, reading: Reading): void {
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
  if (heading !== undefined) {
    reading.flush();
    reading.blocks.push({ kind: 'heading', text: plainMarkdown(heading) });
  } else if (/^(=+|-{3,})$/.test(line) && reading.lines.length === 1) {
    const [underlined = ''] = reading.lines.splice(0);
    reading.blocks.push({ kind: 'heading', text: underlined });
  } else if (line === '' || /^([-*_]\s*){3,}$/.test(line) || /^\|?[\s:|-]+\|[\s:|-]*$/.test(line)) {
    reading.flush();
  } else {
    reading.lines.push(plainMarkdown(line));
  }
}
