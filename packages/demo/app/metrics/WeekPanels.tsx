import type { WeekMeasures } from '../../shared/measures.ts';
import { messages } from '../messages/index.ts';
import { HealthPanel } from './HealthPanel.tsx';
import { PyramidPanel } from './PyramidPanel.tsx';
import { UpdatePanel } from './UpdatePanel.tsx';

/** The last seven days: the nine metrics, the health check and the update, from what was recorded. */
export function WeekPanels({ week }: { readonly week: WeekMeasures }) {
  return (
    <section className="worked" aria-labelledby="week-title">
      <h2 id="week-title">{messages.weekTitle}</h2>
      <p className="lead">{messages.weekLead}</p>
      <PyramidPanel measures={week.measures} />
      <div className="panels">
        <HealthPanel measures={week.measures} />
        <UpdatePanel week={week} />
      </div>
    </section>
  );
}
