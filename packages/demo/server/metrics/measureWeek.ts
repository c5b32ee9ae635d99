import { measureMetrics } from '@credence-ui/insights';
import type { WeekMeasures } from '../../shared/measures.ts';
import type { Store } from '../store/createStore.ts';

const week = 7 * 24 * 3600 * 1000;

/** The nine metrics of the last seven days, with what each rests on; what nobody recorded is not measured. */
export async function measureWeek(
  store: Pick<Store, 'eventsSince' | 'settledSince'>,
  now: Date,
  identity: string | null,
): Promise<WeekMeasures> {
  const since = new Date(now.getTime() - week);
  const [{ events, first }, settled] = await Promise.all([
    store.eventsSince(since, identity),
    store.settledSince(since),
  ]);
  const { tickets, withoutHandoff } = settled;
  const supplied = tickets === 0 ? {} : { resolutionRate: withoutHandoff / tickets };
  return {
    since: since.toISOString(),
    week: first === null ? 1 : 1 + Math.floor((now.getTime() - first.getTime()) / week),
    measures: measureMetrics(events, { supplied }),
  };
}
