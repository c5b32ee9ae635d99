import { isListItem } from './isListItem.ts';

/** Undoes hard wrapping: a line that was broken for its width joins the next, list items keep their own line. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (isListItem(line) || endsOnPurpose(text)) return `${text}\n${line}`;
    const hyphenated = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line);
    return hyphenated ? text.slice(0, -1) + line : `${text} ${line}`;
  }, '');
}

/** A line well short of the usual width that ends a sentence was not wrapped. */
function endsOnPurpose(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return last.length < 40 && /[.!?:]$/.test(last);
}
