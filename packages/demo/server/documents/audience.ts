import type { SourceDocument } from './document.ts';

/** Whether a document is for the staff alone: its folder is called `internal`, or its front matter says `audience: internal`. */
export function isInternalDocument(name: string, source = ''): boolean {
  if (/(?:^|\/)internal\//i.test(name)) return true;
  const [, matter = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
  return /^audience:\s*(["']?)internal\1\s*(?:#.*)?$/im.test(matter);
}

/** Whether a section of a document is for the staff alone, as the whole document or its heading says. */
export function isInternalSection(
  { isInternal = false }: Pick<SourceDocument, 'isInternal'>,
  heading: string | null,
): boolean {
  return isInternal || (heading !== null && staffHeading.test(heading));
}

// "Internal storage" is a subject, "Internal" and "Internal note" are a mark.
const staffHeading =
  /\bnotes? (?:for|to) (?:the )?(?:support )?(?:staff|agents?|team)\b|\b(?:staff|agents|internal(?: use)?) only\b|^[\d.\s]*internal(?: notes?| use)?\W*$/i;
