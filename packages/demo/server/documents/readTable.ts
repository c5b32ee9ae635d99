import { plainMarkdown } from './plainMarkdown.ts';

/** The cells of a row of a Markdown table. */
export function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => plainMarkdown(cell.trim()));
}

/** A row of a table in words that can be read on their own: "Size: S, Price: 5 euros." */
export function rowInWords(header: readonly string[], row: string): string {
  const said = cellsOf(row).flatMap((cell, index) => {
    const name = header[index] ?? '';
    if (cell === '') return [];
    return name === '' ? [cell] : [`${name}: ${cell}`];
  });
  const text = said.join(', ');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
