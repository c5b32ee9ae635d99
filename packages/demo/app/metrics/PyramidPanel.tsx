import { howToMeasure, pyramidOf } from '@credence-ui/insights';
import type { Measures, PyramidGap, PyramidMetric } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { figureOf } from './figure.ts';

/** The nine metrics in their three layers, the leading one at the bottom, with what each rests on and where what is good does not arrive. */
export function PyramidPanel({ measures }: { readonly measures: Measures }) {
  const { layers, gaps } = pyramidOf(measures);
  return (
    <section className="pyramid" aria-labelledby="pyramid-title">
      <h3 id="pyramid-title">{messages.pyramidTitle}</h3>
      <ol className="pyramid-layers">
        {layers.map(({ layer, cadence, metrics, good }) => (
          <li key={layer} className="pyramid-layer" data-good={verdictOf(good)}>
            <p className="pyramid-head">
              <b>{messages.layerNames[layer]}</b>{' '}
              <span className="lead">{messages.cadences[cadence]}</span>
            </p>
            <ul className="pyramid-metrics">
              {metrics.map((metric) => (
                <Metric key={metric.metric} metric={metric} />
              ))}
            </ul>
            {gaps
              .filter(({ from }) => from === layer)
              .map((gap) => (
                <p key={gap.to} className="pyramid-gap">
                  {wordsOf(gap)}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Metric({ metric }: { readonly metric: PyramidMetric }) {
  const { metric: name, measure, target, onTarget } = metric;
  const { value, source } = measure;
  const verdict = verdictOf(onTarget);
  return (
    <li data-on-target={verdict}>
      <span className="pyramid-name">{messages.metricNames[name]}</span>{' '}
      <b className="pyramid-value">{figureOf(name, value)}</b>{' '}
      <span className="pyramid-verdict">{messages.onTarget[verdict]}</span>
      <span className="lead">
        {source === 'none' ? howToMeasure[name] : `${messages.targetIs(target)} ${restsOn(metric)}`}
      </span>
    </li>
  );
}

function restsOn({ metric, measure }: PyramidMetric): string {
  const { source, n, interval } = measure;
  const on = messages.measureSources[source];
  const told = n > 0 ? messages.measuredOn(on, n) : `${on}.`;
  if (!interval) return told;
  const [low, high] = interval;
  return `${told} ${messages.measuredWithin(figureOf(metric, low), figureOf(metric, high))}`;
}

function wordsOf({ good, missed }: PyramidGap): string {
  const told = ({ metric, measure }: PyramidMetric) =>
    messages.metricTold(messages.metricNames[metric], figureOf(metric, measure.value));
  return messages.gapTold(told(good), missed.map(told).join(', '));
}

function verdictOf(good: boolean | null): 'yes' | 'no' | 'unknown' {
  if (good === null) return 'unknown';
  return good ? 'yes' : 'no';
}
