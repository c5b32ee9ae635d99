/** Clients that are remembered; those that were seen longest ago are forgotten first. */
const mostClients = 10_000;

/** Counts what clients send, and says how long one has to wait. */
export interface Limiter {
  /** Takes `count` from a client's allowance; the seconds to wait, and nothing taken, where that is not enough. */
  take(client: string, count: number): number;
}

/** An allowance of `perMinute` for each client that fills again evenly (a token bucket). */
export function createLimiter(perMinute: number, now: () => number): Limiter {
  const spent = new Map<string, { readonly amount: number; readonly at: number }>();
  const perMillisecond = perMinute / 60_000;

  function spentBy(client: string): number {
    const known = spent.get(client);
    // A clock that was set back gives nothing.
    const passed = known ? Math.max(0, now() - known.at) : 0;
    return known ? Math.max(0, known.amount - passed * perMillisecond) : 0;
  }

  /** Those that were seen longest ago come first in the map. */
  function forgetOldest(): void {
    for (const client of spent.keys()) {
      if (spent.size < mostClients) return;
      spent.delete(client);
    }
  }

  return {
    take(client, count) {
      const before = spentBy(client);
      // More than fits into a whole allowance passes when that is full, as it never would otherwise.
      const over = before + Math.min(count, perMinute) - perMinute;
      if (over > 0) return Math.ceil(over / perMillisecond / 1000);
      forgetOldest();
      spent.delete(client);
      spent.set(client, { amount: before + count, at: now() });
      return 0;
    },
  };
}
