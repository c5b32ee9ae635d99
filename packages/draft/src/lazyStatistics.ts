import type { EditStatistics } from './draft.ts';
import { editStatistics } from './editStatistics.ts';

/** Statistics that compare words only when a figure is read: `edited`, which is read at each keystroke, costs nothing. */
export function lazyStatistics(original: string, current: string): EditStatistics {
  let known: EditStatistics | null = null;
  const all = (): EditStatistics => (known ??= editStatistics(original, current));
  return {
    edited: original !== current,
    get changeRatio() {
      return all().changeRatio;
    },
    get wordsInserted() {
      return all().wordsInserted;
    },
    get wordsDeleted() {
      return all().wordsDeleted;
    },
    get status() {
      return all().status;
    },
  };
}
