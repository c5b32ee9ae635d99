'use client';
import { useState } from 'react';
import type { Tier, Tiers } from '@credence-ui/core/tier';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/confidence.ts';
import { tierWords } from '../provider/tierWords.ts';
import { useFigures } from './Chart.tsx';
import { cutOffRange, cutOffStep } from './labelled.ts';
import type { TierOutcome } from './labelled.ts';

/** One tier: its cut-off, and what it would have meant for the labelled answers, beside what it meant before. */
export function TierRow({ tier, tiers, index, outcome, before, onMove }: TierRow.Props) {
  const messages = useWords(calibrationMessages);
  const { percent, range, score } = useFigures();
  const { label } = tierWords(tier, useCredence().messages);
  const [coverage, error] = [percent(outcome?.coverage ?? null), percent(outcome?.error ?? null)];
  return (
    <tr data-credence="calibration-tier" data-tone={tier.tone}>
      <th scope="row">{label}</th>
      <td data-column={messages.calibrationCutOff}>
        {index === tiers.length - 1 ? (
          score(tier.min)
        ) : (
          <CutOff
            {...{ label, tiers, index, onMove }}
            text={messages.calibrationCutOffText(score(tier.min), coverage, error)}
          />
        )}
      </td>
      <td data-column={messages.calibrationCoverage}>
        {coverage}
        <Before now={coverage} then={percent(before?.coverage ?? null)} />
      </td>
      <td data-column={messages.calibrationErrorRate}>
        {error}
        <Before now={error} then={percent(before?.error ?? null)} />
      </td>
      <td data-column={messages.calibrationInterval}>{range(outcome?.interval ?? null)}</td>
    </tr>
  );
}

export declare namespace TierRow {
  interface Props {
    tier: Tier;
    tiers: Tiers;
    /** The place of `tier` among `tiers`. */
    index: number;
    outcome: TierOutcome | undefined;
    /** The outcome with the tiers to begin with. */
    before: TierOutcome | undefined;
    onMove: (to: number) => void;
  }
}

function Before({ now, then }: { now: string; then: string }) {
  const messages = useWords(calibrationMessages);
  if (now === then) return null;
  return <small> {messages.calibrationBefore(then)}</small>;
}

/** A tier's cut-off as a slider and as a number; what is typed stays as typed until the field is left. */
function CutOff({ label, tiers, index, text, onMove }: CutOff.Props) {
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

declare namespace CutOff {
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
