import { sentences } from '@credence-ui/core/text';
import type { DraftSnapshot, Tick } from './draft.ts';
import { ownText } from './ownText.ts';
import { countWords } from './words.ts';

/** What a person did with a draft before it went out: for metrics, and for an audit trail. */
export interface ReviewRecord {
  /** `unsent` while nothing was sent, `empty` where the model wrote no word, `signature` where only that was changed. */
  readonly status: 'known' | 'unsent' | 'empty' | 'signature';
  /** Words inserted and deleted over the words of both texts, in [0, 1]; `null` unless the status is `known`. */
  readonly changeRatio: number | null;
  /** Words of the text that was approved or sent, without signature and quoted mail. */
  readonly words: number;
  readonly sentences: number;
  /** Seconds from the first look to the approval, `null` where nothing was approved. */
  readonly seconds: number | null;
  /** Whether the approval took less than a second a sentence: nobody reads as fast. `null` where it is not known. */
  readonly hasty: boolean | null;
  readonly sourcesOpened: number;
  readonly ticks: readonly Tick[];
}

/** The record of a draft as it stands. */
export function reviewRecord(snapshot: DraftSnapshot): ReviewRecord {
  const { original, current, sentText, approvedText, opened, ticks, reviewSeconds } = snapshot;
  const text = ownText(sentText ?? approvedText ?? current);
  const count = sentences(text).length;
  const status = statusOf(snapshot, text);
  return {
    status,
    changeRatio: status === 'known' ? snapshot.statistics.changeRatio : null,
    words: countWords(text),
    sentences: count,
    seconds: reviewSeconds,
    hasty: reviewSeconds === null || original.trim() === '' ? null : reviewSeconds < count,
    sourcesOpened: opened.length,
    ticks,
  };
}

function statusOf(
  { original, current, sentText }: DraftSnapshot,
  text: string,
): ReviewRecord['status'] {
  if (sentText === null) return 'unsent';
  if (ownText(original).trim() === '') return 'empty';
  return current !== original && text === ownText(original) ? 'signature' : 'known';
}
