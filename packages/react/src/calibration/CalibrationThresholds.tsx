'use client';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Tiers } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useCopy } from '../internals/useCopy.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/confidence.ts';
import { LabelNotes } from './Chart.tsx';
import { TierRow } from './TierRow.tsx';
import { amountOf, moveCutOff, tierOutcomes } from './labelled.ts';
import type { Amount, Labelled } from './labelled.ts';

/**
 * The tiers' cut-offs, to be moved, with the coverage and the error rate that labelled answers give each tier.
 *
 * @example
 * <Calibration.Thresholds scores={scores} labels={labels} onTiersChange={save} />
 */
export const CalibrationThresholds = /* @__PURE__ */ createPart<
  HTMLDivElement,
  CalibrationThresholds.Props
>('Calibration.Thresholds', function CalibrationThresholds(given, ref) {
  const { scores, labels, tiers: controlled, defaultTiers, onTiersChange, ...props } = given;
  const { tiers: provided } = useCredence();
  const messages = useWords(calibrationMessages);
  const initial = defaultTiers ?? provided;
  const [tiers, setTiers] = useControlled(controlled, initial);
  const outcomes = useMemo(() => tierOutcomes(tiers, { scores, labels }), [tiers, scores, labels]);
  const before = useMemo(
    () => tierOutcomes(initial, { scores, labels }),
    [initial, scores, labels],
  );
  const n = outcomes.reduce((sum, { count }) => sum + count, 0);
  const wrong = outcomes.reduce((sum, { errors }) => sum + errors, 0);
  const change = (next: Tiers): void => {
    setTiers(next);
    onTiersChange?.(next);
  };
  return renderPart<'div', CalibrationThresholds.State>('div', props, {
    state: { amount: amountOf(n) },
    own: {
      'data-credence': 'calibration-thresholds',
      role: 'group',
      'aria-label': messages.calibrationThresholds,
      children: (
        <>
          <TierTable>
            {tiers.map((tier, index) => (
              <TierRow
                key={tier.name}
                {...{ tier, tiers, index }}
                outcome={outcomes[index]}
                before={before.find(({ name }) => name === tier.name)}
                onMove={(to) => change(moveCutOff(tiers, index, to))}
              />
            ))}
          </TierTable>
          <LabelNotes n={n} omitted={scores.length - n} base={n > 0 ? 1 - wrong / n : null} />
          <TierExport tiers={tiers} onReset={() => change(initial)} />
        </>
      ),
    },
    ref,
  });
});

export declare namespace CalibrationThresholds {
  interface Props extends Omit<PartProps<'div', State>, 'children'>, Labelled {
    /** The tiers shown, when the caller keeps them. */
    tiers?: Tiers;
    /** The tiers to begin with and to go back to. @default the provider's */
    defaultTiers?: Tiers;
    /** Called with all tiers whenever a cut-off was moved. */
    onTiersChange?: (tiers: Tiers) => void;
  }
  interface State {
    /** Whether there are enough labels to show anything: 'none', 'few' (under 50) or 'enough'. */
    readonly amount: Amount;
  }
}

function TierTable({ children }: { children: ReactNode }) {
  const messages = useWords(calibrationMessages);
  const head = [
    messages.calibrationTier,
    messages.calibrationCutOff,
    messages.calibrationCoverage,
    messages.calibrationErrorRate,
    messages.calibrationInterval,
  ];
  return (
    <table data-credence="calibration-table">
      <caption>{messages.calibrationThresholds}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Takes the tiers elsewhere as the JSON that `defineTiers` reads, or puts them back. */
function TierExport({ tiers, onReset }: TierExport.Props) {
  const messages = useWords(calibrationMessages);
  const [said, copy] = useCopy(messages.calibrationCopied, messages.calibrationCopyFailed);
  const json = JSON.stringify(tiers, null, 2);
  return (
    <div data-credence="calibration-export">
      <button
        type="button"
        data-credence="calibration-copy"
        data-emphasis="plain"
        onClick={() => void copy(json)}
      >
        {messages.calibrationCopy}
      </button>
      <a
        data-credence="calibration-download"
        data-emphasis="plain"
        download="tiers.json"
        href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
      >
        {messages.calibrationDownload}
      </a>
      <button
        type="button"
        data-credence="calibration-reset"
        data-emphasis="quiet"
        onClick={onReset}
      >
        {messages.calibrationReset}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

declare namespace TierExport {
  interface Props {
    tiers: Tiers;
    onReset: () => void;
  }
}
