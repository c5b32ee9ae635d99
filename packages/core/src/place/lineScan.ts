/** What was found in a growing text: in the lines that are complete, and in the one that is not. */
export interface Scanned<Item> {
  /** The same list each time, longer when lines were completed. */
  readonly closed: readonly Item[];
  readonly open: readonly Item[];
}

/**
 * Scans a growing text for what never crosses a line: complete lines once, the open one each time. Each text given must
 * begin with the one before. `scan` gets some lines and where they begin.
 */
export function createLineScan<Item>(
  scan: (lines: string, start: number) => readonly Item[],
): (text: string) => Scanned<Item> {
  const closed: Item[] = [];
  let from = 0;
  let searched = 0;
  let last: { readonly text: string; readonly scanned: Scanned<Item> } | undefined;
  return (text) => {
    if (last?.text === text) return last.scanned;
    const lineBreak = text.slice(searched).lastIndexOf('\n');
    if (lineBreak >= 0) {
      const end = searched + lineBreak + 1;
      for (const item of scan(text.slice(from, end), from)) closed.push(item);
      from = end;
    }
    searched = text.length;
    const scanned = { closed, open: scan(text.slice(from), from) };
    last = { text, scanned };
    return scanned;
  };
}
