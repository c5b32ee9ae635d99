'use client';
import { useState } from 'react';
import type { Tiers } from '@credence-ui/core/tier';
import { useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/calibration.ts';
import { cutOffRange, cutOffStep } from './moveCutOff.ts';

/** A tier's cut-off as a slider and as a number; what is typed stays as typed until the field is left. */
export function CutOff({ label, tiers, index, text, onMove }: CutOff.Props) {
  const messages = useWords(calibrationMessages);
  const [typed, setTyped] = useState<string | null>(null);
  const min = tiers[index]?.min ?? 0;
  const [low, high] = cutOffRange(tiers, index);
  const type = (value: string): void => {
    setTyped(value);
    if (isWithin(value, low, high)) onMove(Number(value));
  };
  return (
    <div data-credence="calibration-cutoff">
      <input
        type="range"
        data-credence="calibration-slider"
        aria-label={messages.calibrationCutOffOf(label)}
        aria-valuetext={text}
        {...{ min: 0, max: 1, step: cutOffStep }}
        value={min}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
      <input
        type="number"
        data-credence="calibration-number"
        aria-label={messages.calibrationCutOffNumberOf(label)}
        aria-invalid={typed !== null && !isWithin(typed, low, high) ? true : undefined}
        {...{ min: low, max: high, step: cutOffStep }}
        value={typed ?? min.toFixed(2)}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

export declare namespace CutOff {
  interface Props {
    /** What the tier is called. */
    label: string;
    tiers: Tiers;
    index: number;
    /** The cut-off and what it means, for a screen reader. */
    text: string;
    onMove: (to: number) => void;
  }
}

function isWithin(value: string, low: number, high: number): boolean {
  return value.trim() !== '' && Number(value) >= low && Number(value) <= high;
}
