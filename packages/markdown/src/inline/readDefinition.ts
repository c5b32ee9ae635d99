import { decodeDestination, decodeTitle, normalizeLabel } from './definition.ts';
import type { Definition } from './definition.ts';
import { matchAt } from './matchAt.ts';
import { readDestination, readTitle, skipSpace } from './targetParts.ts';
import type { Range } from './targetParts.ts';

/** A link definition, `[label]: address "title"`, with its normal label and the place behind its line. */
export interface WrittenDefinition extends Definition {
  readonly label: string;
  readonly end: number;
}

const label = /\[((?:\\[^]|[^[\]\\]){1,999})\]:/y;
const restOfLine = /[ \t]*(?:\r\n?|\n|$)/y;

/** Reads the definition that begins at `at`; `null` when there is none. */
export function readDefinition(text: string, at: number): WrittenDefinition | null {
  const found = matchAt(label, text, at);
  const name = normalizeLabel(found?.[1] ?? '');
  if (!found || name === '') return null;
  const from = skipSpace(text, at + found[0].length);
  const destination = readDestination(text, from);
  if (!destination?.whole || destination.to === from) return null;
  const href = decodeDestination(text.slice(from, destination.to));
  const rest = readRest(text, destination);
  return rest && { label: name, href, title: rest.title, end: rest.end, footnote: false };
}

/** The title, if one stands there and nothing behind it; otherwise the line has to end with the address. */
function readRest(text: string, { to }: Range): { title: string | null; end: number } | null {
  const from = skipSpace(text, to);
  const title = from > to ? readTitle(text, from) : null;
  const end = title && endOfLine(text, title.to);
  if (title && end !== null) return { title: decodeTitle(text.slice(from, title.to)), end };
  const bare = endOfLine(text, to);
  return bare === null ? null : { title: null, end: bare };
}

function endOfLine(text: string, at: number): number | null {
  const found = matchAt(restOfLine, text, at);
  return found && at + found[0].length;
}
