import type { Inline } from '../inline/inline.ts';
import { showsSame } from './showsSame.ts';

/** What was read last, with the very objects of `before` where they are the same, so that they are not rendered again. */
export function keepSame(before: readonly Inline[], read: readonly Inline[]): readonly Inline[] {
  let at = before.length;
  const from = read[0]?.start ?? 0;
  while (at > 0 && (before[at - 1]?.start ?? 0) >= from) at--;
  return read.map((inline) => {
    while ((before[at]?.start ?? Infinity) < inline.start) at++;
    const old = before[at];
    const same = old?.start === inline.start && old.end === inline.end && showsSame(old, inline);
    return same ? old : inline;
  });
}
