import { defaultTiers } from '@credence-ui/core/tier';
import { tierWords, useCredence } from '@credence-ui/react/provider';
import type { TierPromise } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { percent } from '../metrics/percent.ts';

/** The promise of one tier: what votes certify today, and how what was certified before has fared. */
export function PromiseItem({ promise }: { readonly promise: TierPromise }) {
  const { messages: words, locale } = useCredence();
  const { name, targetError, since } = promise;
  // Those of the page lack the highest one until it is earned, and that is the one to be promised.
  const tier = defaultTiers.find((one) => one.name === name);
  return (
    <li data-credence="promise" data-tone={tier?.tone}>
      <h3>{tier ? tierWords(tier, words).label : name}</h3>
      <p>{messages.promiseTarget(percent(targetError, locale))}</p>
      <dl>
        <dt>{messages.promiseToday}</dt>
        <dd>{todayWords(promise)}</dd>
        <dt>{messages.promiseSince}</dt>
        <dd className="verdict" data-verdict={verdicts[since.verdict]}>
          {sinceWords(promise)}
        </dd>
      </dl>
    </li>
  );
}

const verdicts = {
  holds: 'PASS',
  broken: 'FAIL',
  unproven: undefined,
  unknown: undefined,
} as const;

const says = {
  holds: messages.promiseHolds,
  broken: messages.promiseBroken,
  unproven: messages.promiseUnproven,
};

function todayWords({ certified, band, least, more }: TierPromise): string {
  if (!certified && band.count === 0) return messages.promiseNothing(least);
  if (!certified) {
    const notYet = messages.promiseNotYet(band.count, band.errors, band.needed);
    return more ? `${notYet} ${messages.promiseMore(more)}` : notYet;
  }
  const { threshold, selected, errors } = certified;
  return messages.promiseFrom(threshold.toFixed(2), selected, errors);
}

function sinceWords({ applied, since }: TierPromise): string {
  if (!applied) return messages.promiseNone;
  const from = applied.threshold.toFixed(2);
  if (since.verdict === 'unknown') return messages.promiseUnknown(from);
  return says[since.verdict](from, since.count, since.errors);
}
