'use client';
import type { Tier, Tiers } from '@credence-ui/core/tier';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/calibration.ts';
import { tierWords } from '../provider/tierWords.ts';
import { CutOff } from './CutOff.tsx';
import type { TierOutcome } from './tierOutcomes.ts';
import { useFigures } from './useFigures.ts';

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
