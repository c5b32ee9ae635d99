import { diffWords } from './diffWords.ts';
import type { EditStatistics } from './draft.ts';
import { ownText } from './ownText.ts';
import { countWords } from './words.ts';

/**
 * How much of `original` a person changed to reach `final`. `changeRatio` is (words inserted + words deleted) / (words of
 * both texts), in [0, 1], and 0 where neither text has a word. Below 0.2 an edit is light, below 0.6 heavy. Signatures and quoted
 * mail are no words of either (`ownText`).
 */
export function editStatistics(original: string, final: string): EditStatistics {
  const edited = original !== final;
  let wordsInserted = 0;
  let wordsDeleted = 0;
  const [before, after] = [ownText(original), ownText(final)];
  for (const change of edited ? diffWords(before, after) : []) {
    if (change.kind === 'insert')
      wordsInserted += countWords(after.slice(change.after.start, change.after.end));
    if (change.kind === 'delete')
      wordsDeleted += countWords(before.slice(change.before.start, change.before.end));
  }
  const words = edited ? countWords(before) + countWords(after) : 0;
  const changeRatio = words === 0 ? 0 : Math.min(1, (wordsInserted + wordsDeleted) / words);
  return {
    edited,
    changeRatio,
    wordsInserted,
    wordsDeleted,
    status: statusOf(edited, changeRatio),
  };
}

function statusOf(edited: boolean, changeRatio: number): EditStatistics['status'] {
  if (!edited) return 'unchanged';
  if (changeRatio < 0.2) return 'light';
  return changeRatio < 0.6 ? 'heavy' : 'rewritten';
}
