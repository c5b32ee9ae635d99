'use client';
import { useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/calibration.ts';
import { amountOf } from './labelled.ts';
import { useFigures } from './useFigures.ts';

/** Says what the labels cannot show: too few of them, one kind only, pairs that were left out. */
export function LabelNotes({ n, omitted, base }: LabelNotes.Props) {
  const messages = useWords(calibrationMessages);
  const { count } = useFigures();
  const amount = amountOf(n);
  const notes = [
    amount === 'none' && messages.calibrationNone,
    amount === 'few' && messages.calibrationFew(count(n)),
    n > 0 && base === 1 && messages.calibrationAllRight,
    n > 0 && base === 0 && messages.calibrationAllWrong,
    omitted > 0 && messages.calibrationOmitted(count(omitted)),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} data-credence="calibration-note">
      {note}
    </p>
  ));
}

export declare namespace LabelNotes {
  interface Props {
    /** Pairs with a valid score and label. */
    n: number;
    /** Pairs left out. */
    omitted: number;
    /** The share of right answers; `null` without labels. */
    base: number | null;
  }
}
