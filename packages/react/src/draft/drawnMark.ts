import type { Mark } from '@credence-ui/draft/marks';
import type { HeldChange, MarksShown } from './markBoard.ts';

/** A mark, or the change in hand. */
export type DrawnMark = Mark | HeldChange;

/** What is drawn in a text: its marks, and the change in hand, which is where it was until the text is another one. */
export function drawnMarks(
  marks: readonly Mark[],
  held: MarksShown['held'],
  text: string,
): readonly DrawnMark[] {
  return held?.text === text ? [...marks, held].sort(byStart) : marks;
}

function byStart(one: DrawnMark, other: DrawnMark): number {
  return one.start - other.start;
}

/** What a style sheet tells marks apart by; only what is listed can be pointed at. */
export function markAttributes(mark: DrawnMark): Readonly<Record<string, string>> {
  return {
    'data-credence': 'draft-mark',
    'data-kind': mark.kind,
    ...(mark.kind !== 'change' && { 'data-mark': mark.id }),
    ...(mark.kind === 'claim' && { 'data-tone': mark.tone }),
    ...(mark.kind === 'claim' && mark.stale && { 'data-stale': '' }),
  };
}
