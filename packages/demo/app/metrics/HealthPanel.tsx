import { healthCheck, valuesOf } from '@credence-ui/insights';
import type { Measures } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { figureOf } from './figure.ts';

const rows = [
  ['accuracy', 'accuracy'],
  ['hallucination', 'hallucinationRate'],
  ['csat', 'csat'],
  ['adoption', 'adoptionRate'],
  ['deflection', 'deflectionRate'],
] as const;

/** The five-line health check of what was measured. */
export function HealthPanel({ measures }: { readonly measures: Measures }) {
  const check = healthCheck(valuesOf(measures));
  return (
    <section className="panel" aria-labelledby="health-title">
      <h3 id="health-title">{messages.healthTitle}</h3>
      <table className="health">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{messages.healthMetric}</th>
            <th scope="col">{messages.healthValue}</th>
            <th scope="col">{messages.healthVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, metric]) => {
            const verdict = check[row];
            return (
              <tr key={row}>
                <th scope="row">{messages.metricNames[metric]}</th>
                <td>{figureOf(metric, measures[metric].value)}</td>
                <td className="verdict" data-verdict={verdict ?? 'NONE'}>
                  {verdict === null ? '' : messages.verdict[verdict]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
