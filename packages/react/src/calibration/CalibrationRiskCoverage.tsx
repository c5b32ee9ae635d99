'use client';
import { useMemo } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/confidence.ts';
import { tierWords } from '../provider/tierWords.ts';
import { Chart, FigureTable, LabelNotes, useFigures, xOf, yOf } from './Chart.tsx';
import { amountOf, knownPairs, riskCoverage } from './labelled.ts';
import type { Amount, Labelled, RiskPoint } from './labelled.ts';

/**
 * Risk-coverage curve: the error rate among the most confident answers, with the cut-offs of the provider's tiers.
 *
 * @example
 * <Calibration.RiskCoverage scores={scores} labels={labels} />
 */
export const CalibrationRiskCoverage = /* @__PURE__ */ createPart<
  HTMLElement,
  CalibrationRiskCoverage.Props
>('Calibration.RiskCoverage', function CalibrationRiskCoverage({ scores, labels, ...props }, ref) {
  const points = useMemo(() => riskCoverage({ scores, labels }), [scores, labels]);
  const n = useMemo(() => knownPairs({ scores, labels }).length, [scores, labels]);
  const risk = points.at(-1)?.risk;
  return renderPart<'figure', CalibrationRiskCoverage.State>('figure', props, {
    state: { amount: amountOf(n) },
    own: {
      'data-credence': 'calibration-risk',
      children: (
        <>
          {n > 0 && <Curve points={points} n={n} />}
          <LabelNotes
            n={n}
            omitted={scores.length - n}
            base={risk === undefined ? null : 1 - risk}
          />
        </>
      ),
    },
    ref,
  });
});

export declare namespace CalibrationRiskCoverage {
  interface Props extends Omit<PartProps<'figure', State>, 'children'>, Labelled {}
  interface State {
    /** Whether there are enough labels to show anything: 'none', 'few' (under 50) or 'enough'. */
    readonly amount: Amount;
  }
}

function Curve({ points, n }: { points: readonly RiskPoint[]; n: number }) {
  const messages = useWords(calibrationMessages);
  const { percent, count, score } = useFigures();
  const top = topOf(points);
  const text = messages.calibrationRiskText(count(n), percent(points.at(-1)?.risk ?? null));
  return (
    <>
      <figcaption>{messages.calibrationRisk}</figcaption>
      <Chart
        title={messages.calibrationRisk}
        text={text}
        x={messages.calibrationCoverage}
        y={messages.calibrationErrorRate}
        top={top}
        format={percent}
      >
        <TierLines points={points} />
        <path data-credence="calibration-curve" d={pathOf(points, top)} />
      </Chart>
      <p data-credence="calibration-text">{text}</p>
      <FigureTable
        caption={messages.calibrationRisk}
        head={[
          messages.calibrationCoverage,
          messages.calibrationCutOff,
          messages.calibrationErrorRate,
        ]}
        rows={tenths(points).map((point) => [
          percent(point.coverage),
          score(point.cutOff),
          percent(point.risk),
        ])}
      />
    </>
  );
}

/** A named line at the coverage that each cut-off gives; its name changes sides where the line before is close. */
function TierLines({ points }: { points: readonly RiskPoint[] }) {
  const { tiers, messages } = useCredence();
  const lines = tiers.flatMap((tier) => {
    const last = points.findLast(({ cutOff }) => cutOff >= tier.min);
    return last && tier.min > 0 ? [{ tier, x: xOf(last.coverage) }] : [];
  });
  return lines.map(({ tier, x }, i) => {
    const isClose = x - (lines[i - 1]?.x ?? -Infinity) < 16;
    return (
      <g key={tier.name}>
        <path data-credence="calibration-cut" d={`M${x} ${yOf(0)}V${yOf(1)}`} />
        <text
          transform={`translate(${x + (isClose ? 11 : -4)} ${yOf(1) + 4}) rotate(-90)`}
          textAnchor="end"
        >
          {tierWords(tier, messages).label}
        </text>
      </g>
    );
  });
}

/** The end of the y axis: the lowest that holds the highest risk and has ticks at whole percents. */
function topOf(points: readonly RiskPoint[]): number {
  const most = Math.max(...tenths(points).map(({ risk }) => risk));
  return [0.04, 0.08, 0.12, 0.2, 0.4, 0.6, 0.8].find((top) => top >= most) ?? 1;
}

/** A drawing has no use for more points than pixels; the first few answers are noise and may leave it at the top. */
function pathOf(points: readonly RiskPoint[], top: number): string {
  const step = Math.max(1, Math.floor(points.length / 300));
  return points
    .filter((_, i) => i % step === 0 || i === points.length - 1)
    .map(
      ({ coverage, risk }) =>
        `${xOf(coverage).toFixed(1)} ${yOf(Math.min(1, risk / top)).toFixed(1)}`,
    )
    .map((place, i) => `${i === 0 ? 'M' : 'L'}${place}`)
    .join('');
}

/** The points nearest above each tenth of the answers, without repeats. */
function tenths(points: readonly RiskPoint[]): readonly RiskPoint[] {
  const picked = Array.from({ length: 10 }, (_, i) =>
    points.find(({ coverage }) => coverage >= (i + 1) / 10 - 1e-9),
  );
  return [...new Set(picked)].filter((point) => point !== undefined);
}
