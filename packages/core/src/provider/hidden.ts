import type { Hidden, HiddenMark } from '../place/place.ts';

/** Finds what no person should read. `isOpen` tells that more may come, so that a tag may be cut at the end. */
export function findHidden(text: string, isOpen: boolean): Hidden {
  return { start: reasoningEnd(text, isOpen), marks: findPrivateMarks(text) };
}

const opening = /^\s*<(think|thinking|thought|reasoning)\s*>/i;

/** Reasoning that is never closed is all there is. */
function reasoningEnd(text: string, isOpen: boolean): number {
  const tag = opening.exec(text.slice(0, 200));
  if (!tag) return isOpen && isCutTag(text) ? text.length : unopenedEnd(text, isOpen);
  const closing = new RegExp(String.raw`</${tag[1] ?? ''}\s*>\s*`, 'gi');
  closing.lastIndex = tag[0].length;
  return closing.exec(text) ? closing.lastIndex : text.length;
}

/**
 * Where the prompt held the opening tag, the text begins within the reasoning. Its closing tag ends a line, which it does
 * in an answer about such tags hardly ever.
 */
function unopenedEnd(text: string, isOpen: boolean): number {
  const tag = unopened.exec(text);
  if (!tag || (isOpen && !tag[0].includes('\n'))) return 0;
  const isOpened = text.slice(0, tag.index).toLowerCase().includes(`<${tag[1]?.toLowerCase()}`);
  return isOpened ? 0 : tag.index + tag[0].length;
}

const unopened = /<\/(think|thinking|thought|reasoning)[ \t]*>(?:[ \t]*\r?\n\s*|\s*$)/i;

/** True for the beginning of an opening tag, or the white space before it, and nothing else. */
function isCutTag(text: string): boolean {
  if (text.length > 200) return false;
  const written = text.trim().toLowerCase();
  return ['<thinking>', '<thought>', '<reasoning>', '<think>'].some((tag) =>
    tag.startsWith(written),
  );
}

/**
 * The marks that ChatGPT's models write for citations: a name and its arguments between the private characters U+E200
 * and U+E201, parted by U+E202. One that is cut at the end of the text counts, as does a stray delimiter.
 */
const privateMark = /\uE200[^\uE200\uE201\n]{0,1000}(?:\uE201|$)|[\uE200-\uE202]/g;

function findPrivateMarks(text: string): HiddenMark[] {
  if (!text.includes('\uE200')) return [];
  return Array.from(text.matchAll(privateMark), ({ 0: mark, index }) => {
    const end = index + mark.length;
    const isLoose = end === text.length || /[\s.,;:!?)\uE200]/.test(text[end] ?? '');
    const isSpaced = isLoose && text[index - 1] === ' ';
    return { at: index, span: { start: isSpaced ? index - 1 : index, end } };
  });
}
