import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import type { Block } from './document.ts';
import { pdfBlocks, type PdfLine } from './pdfBlocks.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';

/** The pages of a PDF as blocks. pdf.js is loaded with the first PDF, since a folder may have none. */
export async function readPdf(bytes: Uint8Array): Promise<Block[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
  try {
    const pdf = await task.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter(isText)));
      page.cleanup();
    }
    return pdfBlocks(pages);
  } catch (error) {
    throw explain(error);
  } finally {
    await task.destroy();
  }
}

type Item = TextItem | TextMarkedContent;

function isText(item: Item): item is TextItem {
  return 'str' in item;
}

/** Keeps the order of the file, which follows columns where sorting by height would mix them. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: { text: string; height: number; baseline: number; angle: number }[] = [];
  for (const item of items) {
    const { angle, baseline } = placeOf(item);
    const line = lines.at(-1);
    if (item.str.trim() === '') {
      if (line !== undefined && item.str !== '') line.text += ' ';
    } else if (line?.angle === angle && Math.abs(line.baseline - baseline) < item.height * 0.5) {
      line.text += item.str;
      line.height = Math.max(line.height, item.height);
    } else {
      lines.push({ text: item.str, height: item.height, baseline, angle });
    }
  }
  return lines.map(({ text, height, baseline }) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    height,
    baseline,
  }));
}

/** Which way a text runs, in quarter turns, and its height on the page when the page is turned so that it can be read. */
function placeOf({ transform }: TextItem): { angle: number; baseline: number } {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform.map(Number);
  const angle = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  const turn = angle * (Math.PI / 2);
  return { angle, baseline: y * Math.cos(turn) - x * Math.sin(turn) };
}

function explain(error: unknown): UnreadableDocument {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new UnreadableDocument('It is encrypted. Save a copy without a password.')
    : new UnreadableDocument(
        'It is not a PDF that can be read. Open it, save it again as PDF, and restart.',
      );
}
