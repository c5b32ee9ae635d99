import type { Block } from './document.ts';
import { mendPageBreaks } from './mendPageBreaks.ts';
import { withoutRunningLines } from './runningLines.ts';
import { joinLines } from './joinLines.ts';

/** One line of a PDF page with its size and its height above the foot of the page, in points. */
export interface PdfLine {
  readonly text: string;
  readonly height: number;
  readonly baseline: number;
}

/** Finds on each page headings by their size, against that of most text of the document, and paragraphs by the gap before them. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): Block[][] {
  const own = withoutRunningLines(pages);
  const body = bodyHeight(own.flat());
  const words = wordsOf(own.flat());
  return mendPageBreaks(own.map((lines) => blocksOf(lines, body, words)));
}

/** The words that stand within lines: those at a break may be halves. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => {
      const whole = text.toLowerCase().replace(/[\p{L}\p{N}]+-$/u, '');
      return whole.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    }),
  );
}

function blocksOf(lines: readonly PdfLine[], body: number, words: ReadonlySet<string>): Block[] {
  const pitch = linePitch(lines, body);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && continues(last, line, pitch)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    kind: isHeading(group, body) ? 'heading' : 'text',
    text: joinLines(
      group.map((line) => line.text),
      (word) => words.has(word),
    ),
  }));
}

function continues(last: PdfLine, line: PdfLine, pitch: number): boolean {
  const drop = last.baseline - line.baseline;
  return drop > 0 && drop <= pitch * 1.25 && Math.abs(last.height - line.height) < 0.5;
}

function isHeading(group: readonly PdfLine[], body: number): boolean {
  const height = group[0]?.height ?? 0;
  const length = group.reduce((sum, line) => sum + line.text.length, 0);
  return height > body * 1.1 && length <= 120;
}

/** The size in which most characters are set. */
function bodyHeight(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const line of lines) {
    const height = Math.round(line.height * 10) / 10;
    characters.set(height, (characters.get(height) ?? 0) + line.text.length);
  }
  return [...characters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** The usual distance between lines of a paragraph: the smallest that is seen between lines of body size. */
function linePitch(lines: readonly PdfLine[], body: number): number {
  const drops = lines.flatMap((line, index) => {
    const drop = (lines[index - 1]?.baseline ?? 0) - line.baseline;
    return Math.abs(line.height - body) < 0.5 && drop > body * 0.9 ? [drop] : [];
  });
  return drops.length === 0 ? body * 1.5 : Math.min(...drops, body * 2);
}
