import type { PdfLine } from './pdfBlocks.ts';

/**
 * Leaves out running headers and footers: lines at the top or the foot of a page that stand at the same height on most
 * pages, with the same words but for their numbers. Documents of fewer than three pages keep every line.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (line: PdfLine) =>
    pages.length >= 3 && (counts.get(keyOf(line)) ?? 0) > pages.length / 2;
  return pages.map((lines) => {
    const running = atTheEdges(lines, isRunning);
    return lines.filter((line) => !running.has(line));
  });
}

function atTheEdges(
  lines: readonly PdfLine[],
  isRunning: (line: PdfLine) => boolean,
): Set<PdfLine> {
  const down = [...lines].sort((a, b) => b.baseline - a.baseline);
  const top = down.findIndex((line) => !isRunning(line));
  // A page of nothing but such lines is a page that repeats, not a frame without a picture.
  if (top === -1) return new Set();
  const foot = down.findLastIndex((line) => !isRunning(line));
  return new Set([...down.slice(0, top), ...down.slice(foot + 1)]);
}

function keyOf({ text, baseline }: PdfLine): string {
  return `${Math.round(baseline / 3)} ${text.toLowerCase().replace(/\d+/g, '#')}`;
}
