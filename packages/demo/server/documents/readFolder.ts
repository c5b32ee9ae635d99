import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Notice } from '../../shared/api.ts';
import type { SourceDocument } from './document.ts';
import { DocumentFolderError } from './DocumentFolderError.ts';
import { kindOf, readDocument } from './readDocument.ts';
import { UnreadableDocument } from './UnreadableDocument.ts';

/** Files above this size are skipped with a notice. */
const largestFile = 50_000_000;

/** The questions to check the copilot with, at the top of the folder: no document, and nothing to remark. */
const checkSet = 'questions.json';

/**
 * Reads every Markdown, text and PDF file below a folder, in the order of their names, one at a time. What cannot be
 * read, and what is of another kind, becomes a notice. Throws `DocumentFolderError` when the folder is missing or has nothing to serve.
 */
export async function* readFolder(folder: string): AsyncGenerator<ReadResult> {
  const files = await listFiles(folder);
  const names = files.filter((name) => kindOf(name) !== null);
  const others = files.filter((name) => kindOf(name) === null);
  if (names.length === 0) {
    const reasons = notRead(others, 3).map(({ message }) => message);
    throw new DocumentFolderError(folder, 'has no documents', reasons.join(' '));
  }
  yield* notRead(others, 20).map((notice) => ({ notice }));
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
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== checkSet && !/(^|\/)(\.|node_modules\/)/.test(name))
    .sort();
}

/** One notice a file, the last one for all that are too many to name. */
function notRead(names: readonly string[], most: number): Notice[] {
  const named = names.slice(0, most).map((name) => ({ name, message: `${name} is ${unread}` }));
  const more = names.length - named.length;
  if (more === 0) return named;
  const name = more === 1 ? '1 more file' : `${more} more files`;
  return [...named, { name, message: `${name} ${more === 1 ? 'is' : 'are'} ${unread}` }];
}

const unread = 'not read: only .md, .markdown, .txt and .pdf are.';

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
  return `${name} was skipped. ${reason}`;
}
