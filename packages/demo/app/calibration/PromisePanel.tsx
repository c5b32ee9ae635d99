import type { TierPromise } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { PromiseItem } from './PromiseItem.tsx';

/** What votes let each tier promise, and whether what was promised still holds. */
export function PromisePanel({ promises }: { readonly promises: readonly TierPromise[] }) {
  return (
    <section className="panel" aria-labelledby="promises-title">
      <h2 id="promises-title">{messages.promisesTitle}</h2>
      <p className="lead">{messages.promisesLead}</p>
      <ul className="promises">
        {promises.map((promise) => (
          <PromiseItem key={promise.name} promise={promise} />
        ))}
      </ul>
    </section>
  );
}
