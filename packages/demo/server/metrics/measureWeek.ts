import { measureMetrics, reviewEstimate } from '@credence-ui/insights';
import type { WeekMeasures } from '../../shared/measures.ts';
import { readSample, sampledSince } from './drawSample.ts';
import type { Store } from '../store/createStore.ts';

const week = 7 * 24 * 3600 * 1000;

/** The nine metrics of the last seven days, with what each rests on; what nobody recorded is not measured. */
export async function measureWeek(
  store: Pick<Store, 'draws' | 'events' | 'eventsSince' | 'settledSince'>,
  now: Date,
  identity: string | null,
): Promise<WeekMeasures> {
  const since = new Date(now.getTime() - week);
  const [{ events, first }, settled, sampled] = await Promise.all([
    store.eventsSince(since, identity),
    store.settledSince(since),
    store.events.since(sampledSince(now)),
  ]);
  // What was reviewed speaks of the set-ups of a month.
  const reviews = reviewEstimate(await readSample(store.draws, sampled, now), sampled);
  const { tickets, withoutHandoff } = settled;
  const supplied = tickets === 0 ? {} : { resolutionRate: withoutHandoff / tickets };
  return {
    since: since.toISOString(),
    week: first === null ? 1 : 1 + Math.floor((now.getTime() - first.getTime()) / week),
    measures: measureMetrics(events, { supplied, reviews }),
  };
}
