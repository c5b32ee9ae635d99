import type { MetricComparison, VariantComparison } from '@credence-ui/insights';
import { useCredence } from '@credence-ui/react/provider';
import type { DriftFigure } from '../../shared/cycle.ts';
import { messages } from '../messages/index.ts';
import { percent } from '../metrics/percent.ts';
import { points, pValue } from './figures.ts';

/** What can be said of two versions so far, in words and in figures; what was not measured says so. */
export function ExperimentFigures({ comparison }: { readonly comparison: VariantComparison }) {
  const { text, metrics, notes } = comparison;
  return (
    <>
      <p role="status">
        <b>{text}</b>
      </p>
      {metrics.map((metric) => (
        <MetricTable key={metric.metric} metric={metric} />
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{messages.cycleDoubts}</summary>
          <ul>
            {notes.map(({ code, text: words }) => (
              <li key={code}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MetricTable({ metric }: { readonly metric: MetricComparison }) {
  const { locale } = useCredence();
  // The plan names one of the metrics that the page has words for.
  const name = messages.cycleMetricName(metric.metric as DriftFigure['name']);
  const title = metric.guardRail ? `${name} (${messages.cycleGuard})` : name;
  return (
    <table className="compared">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.cycleVersion}</th>
          <th scope="col">{messages.cycleAnswers}</th>
          <th scope="col">{name}</th>
          <th scope="col">{messages.cycleChance}</th>
        </tr>
      </thead>
      <tbody>
        {metric.variants.map(({ variant, n, value }) => (
          <tr key={variant}>
            <th scope="row">{variant}</th>
            <td>{n}</td>
            <td>{messages.cycleMeasured(value === null ? null : percent(value, locale))}</td>
            <td>{differenceOf(metric, variant, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function differenceOf({ comparisons }: MetricComparison, variant: string, locale: string): string {
  const pair = comparisons.find((one) => one.variant === variant);
  if (!pair || pair.difference === null) return '';
  const { difference, interval, pValue: p } = pair;
  const range = interval
    ? ` (${points(interval[0], locale)} … ${points(interval[1], locale)})`
    : '';
  return `${points(difference, locale)}${range}${p === null ? '' : `, p ${pValue(p, locale)}`}`;
}
