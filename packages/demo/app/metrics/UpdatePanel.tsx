import { stakeholderUpdate } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { weekEight } from './weekEight.ts';

const update = stakeholderUpdate(weekEight, { product: messages.product, week: 8 });

/** The weekly update of the worked example, to be looked at: its figures are nobody's. */
export function UpdatePanel() {
  return (
    <section className="panel" aria-labelledby="update-title">
      <h3 id="update-title">{messages.updateTitle}</h3>
      <pre className="update" tabIndex={0} aria-labelledby="update-title">
        {update}
      </pre>
    </section>
  );
}
