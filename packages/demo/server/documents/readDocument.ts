import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isInternalDocument } from './audience.ts';
import { decodeText } from './decodeText.ts';
import type { Block, DocumentKind, SourceDocument } from './document.ts';
import { layPages } from './layPages.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPdf } from './readPdf.ts';
import { readText } from './readText.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';

/** Reads one file below `folder`. Throws `UnreadableDocument` with what to do when it cannot be read. */
export async function readDocument(folder: string, name: string): Promise<SourceDocument> {
  const path = join(folder, name);
  const kind = kindOf(name) ?? 'text';
  const bytes = await readFile(path);
  const source = kind === 'pdf' ? '' : decodeText(bytes);
  const blocks = await readBlocks(kind, bytes, source);
  const pages = layPages(blocks);
  if (pages.every((page) => page.text.trim() === ''))
    throw new UnreadableDocument(emptyReason(kind));
  const title = blocks.flat().find((block) => block.kind === 'heading')?.text ?? null;
  const isInternal = isInternalDocument(name, source);
  return { id: idOf(name), name, path, kind, title, pages, ...(isInternal && { isInternal }) };
}

/** What a file is by its ending, `null` for what is not served. */
export function kindOf(name: string): DocumentKind | null {
  return kinds.get(extname(name).toLowerCase()) ?? null;
}

const kinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['.pdf', 'pdf'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
]);

async function readBlocks(kind: DocumentKind, bytes: Buffer, source: string): Promise<Block[][]> {
  if (kind === 'pdf') return readPdf(bytes);
  return kind === 'markdown' ? readMarkdown(source) : readText(source);
}

function emptyReason(kind: DocumentKind): string {
  return kind === 'pdf'
    ? 'It holds pictures of text only. Run text recognition (OCR) on it and save it again.'
    : 'It is empty. Fill it or remove it.';
}

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 12);
}
