import { longestMarker, namesIn } from './marker.ts';

/**
 * From where the end of a growing text must be held back because it may be part of a marker: the offset of the
 * bracket, else the length of `text`. A whole `[1]` is held back too, until the next character shows that it is no
 * link, and markers that stand side by side, `[1][2`, wait for the last. With `knownIds`, prose in brackets is let
 * through as soon as no id can come of it. Reads the last 1000 characters at most.
 */
export function heldFrom(text: string, knownIds?: ReadonlySet<string>): number {
  let held = text.length;
  for (;;) {
    const start = lastHeldFrom(text.slice(0, held), knownIds);
    if (start === held || text.length - start > longestGroup) return held;
    held = start;
  }
}

const longestGroup = 5 * longestMarker;

function lastHeldFrom(text: string, knownIds: ReadonlySet<string> | undefined): number {
  const tail = lastLine(text);
  const whole = /\[?\[([^[\]【】]*)\]\]?$/.exec(tail);
  const part = whole ?? /[[【]([^[\]【】]*)$/.exec(tail);
  if (!part) return text.length;
  const { 0: raw, 1: inner = '' } = part;
  const start = text.length - raw.length;
  if (isPlain(text, raw, start)) return text.length;
  return (whole ? isMarker : mayBecomeMarker)(inner, knownIds) ? start : text.length;
}

function lastLine(text: string): string {
  const tail = text.slice(-longestMarker);
  return tail.slice(tail.lastIndexOf('\n') + 1);
}

/** Escaped, an image, or `[1]]`, which no `(` can turn into a link. */
function isPlain(text: string, raw: string, start: number): boolean {
  if (raw.endsWith(']]') && !raw.startsWith('[[')) return true;
  let escapes = 0;
  while (text[start - 1 - escapes] === '\\') escapes += 1;
  return escapes % 2 === 1 || text[start - 1] === '!';
}

function isMarker(inner: string, knownIds: ReadonlySet<string> | undefined): boolean {
  if (!knownIds) return isListOfNames(inner);
  return isListOfNumbers(inner) || namesIn(inner, has(knownIds)).some(has(knownIds));
}

function mayBecomeMarker(inner: string, knownIds: ReadonlySet<string> | undefined): boolean {
  if (isListOfNames(inner) && !knownIds) return true;
  if (!knownIds) return false;
  if (isListOfNumbers(inner) || isMarker(inner, knownIds)) return true;
  const last = inner.replace(/^.*[,;，、；]/u, '');
  return [inner, last].some((name) => isBeginning(name.trimStart(), knownIds));
}

function isBeginning(name: string, knownIds: ReadonlySet<string>): boolean {
  const bare = name.replace(/^\^/, '');
  for (const id of knownIds) if (id.startsWith(name) || id.startsWith(bare)) return true;
  return false;
}

function isListOfNumbers(inner: string): boolean {
  return /^\s*(?:\^?\d{0,3}\s*[,;，、；–-]\s*)*\^?\d{0,3}\s*$/u.test(inner);
}

function isListOfNames(inner: string): boolean {
  return /^\s*(?:[^\s,;，、；]{1,40}\s*[,;，、；]\s*)*[^\s,;，、；]{0,40}\s*$/u.test(inner);
}

function has(ids: ReadonlySet<string>): (id: string) => boolean {
  return (id) => ids.has(id);
}
