import { isListItem } from './isListItem.ts';

/**
 * Undoes hard wrapping: a line that was broken for its width joins the next; list items, and lines after one that ends
 * with a line break, keep their own line. `isKnown` tells whether a lower-case word occurs elsewhere in the document.
 */
export function joinLines(
  lines: readonly string[],
  isKnown: (word: string) => boolean = () => false,
): string {
  const text = lines.reduce((before, line) => {
    if (before === '' || before.endsWith('\n')) return before + line;
    if (isListItem(line) || endsOnPurpose(before)) return `${before}\n${line}`;
    if (breaksLink(before, line)) return before + line;
    return joinAtHyphen(before, line, isKnown) ?? `${before} ${line}`;
  }, '');
  return text.trimEnd();
}

/** A line well short of the usual width that ends a sentence was not wrapped. */
function endsOnPurpose(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return last.length < 40 && /[.!?:]$/.test(last) && !/https?:\/\/\S*$/i.test(last);
}

/** "https://example.com/manual-for-" goes on in the next line, and so does a line that begins with "/page". */
function breaksLink(text: string, line: string): boolean {
  if (!/(?:https?:\/\/|www\.)\S*$/i.test(text)) return false;
  return (/[-/_=&?#%]$/.test(text) && /^[\p{L}\p{N}]/u.test(line)) || /^[/?#&=_-]\S/.test(line);
}

/** The two joined, with the hyphen where it belongs to the word; `null` when there is none to join at. */
function joinAtHyphen(
  text: string,
  line: string,
  isKnown: (word: string) => boolean,
): string | null {
  // A soft hyphen says by itself that the word goes on.
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const [, head] = /([\p{L}\p{N}]+)-$/u.exec(text) ?? [];
  const [tail] = /^[\p{L}\p{N}]+/u.exec(line) ?? [];
  // "pre- and postpaid" leaves a word open.
  if (head === undefined || tail === undefined || /^(?:and|or|to|und|oder)$/.test(tail))
    return null;
  const isOneWord = /^\p{Ll}/u.test(tail) && /\p{Ll}$/u.test(head) && isSplit(head, tail, isKnown);
  return (isOneWord ? text.slice(0, -1) : text) + line;
}

/** Whether a hyphen at the end of a line was put there by the typesetter alone. */
function isSplit(head: string, tail: string, isKnown: (word: string) => boolean): boolean {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (isKnown(first + second)) return true;
  if (isKnown(`${first}-${second}`) || compounding.has(first)) return false;
  return !(isKnown(first) && isKnown(second));
}

/** Words that begin a compound that is written with a hyphen. */
const compounding: ReadonlySet<string> = new Set(
  `all back best built co cross day early end ex first follow free full half hand high in large late left life long low
  mid multi non off on one open out over part post pre read real right second self semi set short sign single site small
  step third three time two up user vice wall week well wide write year`.split(/\s+/),
);
