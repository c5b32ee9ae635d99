/** A page that is made from the code, by where it stands in `docs`. */
export interface ReferencePage {
  readonly path: string;
  readonly text: string;
}

/** A table of Markdown; nothing where there are no rows. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Texts one below the other, without the empty ones. */
export function joinTexts(texts: readonly string[], gap = '\n\n'): string {
  return texts.filter((text) => text !== '').join(gap);
}
