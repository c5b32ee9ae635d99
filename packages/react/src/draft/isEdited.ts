import type { DraftSnapshot } from '@credence-ui/draft';

/** Whether the text differs from the original. Cheaper than the statistics, which compare every word. */
export function isEdited({ original, current }: DraftSnapshot): boolean {
  return original !== current;
}
