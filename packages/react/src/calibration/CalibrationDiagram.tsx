'use client';
import { useMemo } from 'react';
import type { CalibrationBin, CalibrationReport } from '@credence-ui/core/calibration';
import { calibrationReport } from '@credence-ui/core/calibration';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/confidence.ts';
import { Chart, FigureTable, LabelNotes, useFigures, xOf, yOf } from './Chart.tsx';
import { amountOf } from './labelled.ts';
import type { Amount, Labelled } from './labelled.ts';

/**
 * Reliability diagram: how often answers of about the same confidence were right, with 95 % intervals and counts.
 *
 * @example
 * <Calibration.Diagram scores={scores} labels={labels} />
 */
export const CalibrationDiagram = /* @__PURE__ */ createPart<HTMLElement, CalibrationDiagram.Props>(
  'Calibration.Diagram',
  function CalibrationDiagram({ scores, labels, report: given, bins, ...props }, ref) {
    const report = useMemo(
      () => given ?? calibrationReport(scores ?? [], labels ?? [], bins ? { bins } : {}),
      [given, scores, labels, bins],
    );
    const { n, omitted } = report;
    return renderPart<'figure', CalibrationDiagram.State>('figure', props, {
      state: { amount: amountOf(n) },
      own: {
        'data-credence': 'calibration-diagram',
        children: (
          <>
            {n > 0 && <Drawing report={report} />}
            <LabelNotes n={n} omitted={omitted} base={baseOf(report)} />
          </>
        ),
      },
      ref,
    });
  },
);

export declare namespace CalibrationDiagram {
  interface Props extends Omit<PartProps<'figure', State>, 'children'>, Partial<Labelled> {
    /** A report to show instead of making one from `scores` and `labels`. */
    report?: CalibrationReport;
    /** How many bins of equal width. @default 10 */
    bins?: number;
  }
  interface State {
    /** Whether there are enough labels to show anything: 'none', 'few' (under 50) or 'enough'. */
    readonly amount: Amount;
  }
}

function Drawing({ report }: { report: CalibrationReport }) {
  const messages = useWords(calibrationMessages);
  const { percent, range, count, score } = useFigures();
  const title = messages.calibrationDiagram;
  const text = messages.calibrationDiagramText(count(report.n), percent(report.ece));
  return (
    <>
      <figcaption>{title}</figcaption>
      <Chart
        title={title}
        text={text}
        x={messages.calibrationConfidence}
        y={messages.calibrationRight}
        format={percent}
      >
        <path data-credence="calibration-ideal" d={`M${xOf(0)} ${yOf(0)}L${xOf(1)} ${yOf(1)}`} />
        {report.bins.map((bin) => (
          <BinMark key={bin.lo} bin={bin} count={count(bin.count)} />
        ))}
        <text x={42} y={247} textAnchor="end">
          {messages.calibrationCount}
        </text>
      </Chart>
      <p data-credence="calibration-text">{text}</p>
      <FigureTable
        caption={title}
        head={[
          messages.calibrationConfidence,
          messages.calibrationCount,
          messages.calibrationMeanConfidence,
          messages.calibrationRight,
          messages.calibrationInterval,
        ]}
        rows={report.bins.map((bin) => [
          `${score(bin.lo)} – ${score(bin.hi)}`,
          count(bin.count),
          percent(bin.confidence),
          percent(bin.accuracy),
          range(bin.interval),
        ])}
      />
    </>
  );
}

/** The point of a bin on its interval, and how many answers it stands for, under the axis; nothing for an empty bin. */
function BinMark({ bin, count }: { bin: CalibrationBin; count: string }) {
  const { confidence, accuracy, interval } = bin;
  if (confidence === null || accuracy === null || interval === null) return null;
  const x = xOf(confidence);
  const [bottom, top] = [yOf(interval[0]), yOf(interval[1])];
  return (
    <g>
      <path
        data-credence="calibration-interval"
        d={`M${x - 4} ${bottom}h8M${x} ${bottom}V${top}M${x - 4} ${top}h8`}
      />
      <circle data-credence="calibration-point" cx={x} cy={yOf(accuracy)} r={4} />
      <text x={xOf((bin.lo + bin.hi) / 2)} y={247} textAnchor="middle">
        {count}
      </text>
    </g>
  );
}

/** The share of right answers, from the bins. */
function baseOf({ n, bins }: CalibrationReport): number | null {
  if (n === 0) return null;
  return bins.reduce((sum, { count, accuracy }) => sum + count * (accuracy ?? 0), 0) / n;
}
