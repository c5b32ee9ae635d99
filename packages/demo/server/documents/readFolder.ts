import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Notice } from '../../shared/api.ts';
import type { SourceDocument } from './document.ts';
import { DocumentFolderError } from './DocumentFolderError.ts';
import { kindOf, readDocument } from './readDocument.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';

/** Files above this size are skipped with a notice. */
const largestFile = 50_000_000;

/**
 * Reads every Markdown, text and PDF file below a folder, in the order of their names, one at a time. What cannot be
 * read becomes a notice. Throws `DocumentFolderError` when the folder is missing or has nothing to serve.
 */
export async function* readFolder(folder: string): AsyncGenerator<ReadResult> {
  const names = await listFiles(folder);
  if (names.length === 0) throw new DocumentFolderError(folder, 'has no documents');
  let served = 0;
  for (const name of names) {
    const result = await readOne(folder, name);
    if (result.document !== undefined) served++;
    yield result;
  }
  if (served === 0) throw new DocumentFolderError(folder, 'has no document that can be read');
}

/** A document, or the notice that stands for one. */
export type ReadResult =
  | { readonly document: SourceDocument; readonly notice?: undefined }
  | { readonly document?: undefined; readonly notice: Notice };

async function listFiles(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new DocumentFolderError(folder, 'does not exist');
  if (!found.isDirectory()) throw new DocumentFolderError(folder, 'is not a folder');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && kindOf(entry.name) !== null)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(^|\/)(\.|node_modules\/)/.test(name))
    .sort();
}

async function readOne(folder: string, name: string): Promise<ReadResult> {
  try {
    const { size } = await stat(join(folder, name));
    if (size > largestFile) throw new UnreadableDocument('It is larger than 50 MB. Split it.');
    return { document: await readDocument(folder, name) };
  } catch (error) {
    return { notice: { name, message: noticeOf(name, error) } };
  }
}

function noticeOf(name: string, error: unknown): string {
  const reason =
    error instanceof UnreadableDocument
      ? error.message
      : `It could not be read (${error instanceof Error ? error.message : String(error)}). Check the file and its permissions.`;
  return `Credence: ${name} was skipped. ${reason}`;
}
