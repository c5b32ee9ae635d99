import { healthCheck } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { weekEight } from './weekEight.ts';

const figures = {
  accuracy: share(weekEight.accuracy, 0),
  hallucination: share(weekEight.hallucinationRate, 1),
  csat: weekEight.csat.toFixed(1),
  adoption: share(weekEight.adoptionRate, 0),
  deflection: share(weekEight.deflectionRate, 0),
} as const;

const rows = ['accuracy', 'hallucination', 'csat', 'adoption', 'deflection'] as const;

/** The five-line health check of the worked example. */
export function HealthPanel() {
  const check = healthCheck(weekEight);
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
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{messages.healthRow[row]}</th>
              <td>{figures[row]}</td>
              <td className="verdict" data-verdict={check[row]}>
                {messages.verdict[check[row]]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function share(value: number, digits: number): string {
  return `${(value * 100).toFixed(digits)} %`;
}
