import type { Hunk } from './hunk.ts';

/**
 * The original with the accepted hunks of `changesOf(original, …)`: with none it is the original, with all the new text.
 * Throws when a hunk is of another text; an id that no hunk has is passed over.
 */
export function rebuild(
  original: string,
  hunks: readonly Hunk[],
  accepted: ReadonlySet<string> | readonly string[],
): string {
  const ids = new Set(accepted);
  let text = '';
  let position = 0;
  for (const { id, before, removed, inserted } of hunks) {
    if (before.start < position || original.slice(before.start, before.end) !== removed)
      throw new Error(
        'Credence: rebuild got hunks of another text. Give it the original that changesOf compared, and its hunks in order.',
      );
    if (!ids.has(id)) continue;
    text += original.slice(position, before.start) + inserted;
    position = before.end;
  }
  return text + original.slice(position);
}
