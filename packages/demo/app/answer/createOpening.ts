import { availabilityOf } from '@credence-ui/core/fallback';
import type { Availability } from '@credence-ui/core/fallback';
import type { Status } from '../../shared/status.ts';
import type { Store } from '../store/createStore.ts';
import type { ResourceState } from '../store/createResource.ts';

/** Whether people answer now, by the hours that the server has; `null` while they are not known, and where people always do. */
export function createOpening(
  status: Store<ResourceState<Status>>,
  clock: Store<number>,
): Store<Availability | null> {
  let known: Availability | null = null;
  return {
    subscribe(listener) {
      const leave = [status, clock].map((store) => store.subscribe(listener));
      return () => leave.forEach((end) => end());
    },
    getSnapshot() {
      const hours = status.getSnapshot().value?.hours ?? null;
      const next = hours && availabilityOf(hours, clock.getSnapshot());
      // It is asked for with each tick of the clock, and changes twice a day.
      if (JSON.stringify(next) !== JSON.stringify(known)) known = next;
      return known;
    },
  };
}
