'use client';
import type { Draft, EditStatistics } from '@credence-ui/draft';
import { useStore, useStoreValue } from '../internals/useStore.ts';
import { settledOf } from './useSettled.ts';

/** How much a person changed, to be shown while they type. */
export interface EditFigures {
  /** Of the text as it was counted last. */
  readonly statistics: EditStatistics;
  /** True while the text has changed since. */
  readonly isCounting: boolean;
}

/**
 * Figures of a draft that cost a key nothing: those of a long text stay as they are, and count as being counted, until typing
 * pauses. What is recorded of a draft, as when it is approved, is of the text as it is: `draft.getSnapshot().statistics`.
 *
 * @example
 * const { statistics, isCounting } = useEditFigures(draft);
 */
export function useEditFigures(draft: Draft): EditFigures {
  const settled = useStore(settledOf(draft));
  const isCounting = useStoreValue(
    draft,
    ({ original, current }) => original !== settled.original || current !== settled.current,
  );
  return { statistics: settled.statistics, isCounting };
}
