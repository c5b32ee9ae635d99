import type { Block } from './document.ts';
import { isListItem } from './isListItem.ts';
import { joinLines } from './joinLines.ts';

/** Plain text: a form feed ends a page, an empty line a paragraph; a short line that heads a paragraph is its heading. */
export function readText(source: string): Block[][] {
  return source.split('\f').map((page) => paragraphsOf(page).flatMap(blocksOf));
}

function paragraphsOf(page: string): string[][] {
  return page
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
}

function blocksOf(lines: string[]): Block[] {
  const [first = '', ...rest] = lines;
  if (!isHeading(first, rest.length > 0)) return [{ kind: 'text', text: joinLines(lines) }];
  const heading: Block = { kind: 'heading', text: first };
  return rest.length === 0 ? [heading] : [heading, { kind: 'text', text: joinLines(rest) }];
}

function isHeading(line: string, headsText: boolean): boolean {
  if (line.length > 70 || /[.!?;,]$/.test(line) || isListItem(line)) return false;
  const shouted = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  return shouted || (headsText && /^[\p{Lu}\d]/u.test(line));
}
