import type { RunClock } from '../../src/fallback/index.ts';

/** A clock that moves only when it is told to; it stands at 0 at first. */
export interface TestClock extends RunClock {
  /** Lets so many seconds pass, timer by timer. */
  pass(seconds: number): Promise<void>;
  /** Lets time pass until the promise is settled; throws after a day. */
  until<Result>(promise: Promise<Result>): Promise<Result>;
  /** How many timers run. */
  readonly waiting: () => number;
  /** Makes a wait of so many seconds. */
  sleep(seconds: number): () => Promise<void>;
}

export function createTestClock(): TestClock {
  let time = 0;
  let timers: { readonly at: number; readonly callback: () => void }[] = [];

  /** Lets all that is ready run: a turn of the event loop comes after every microtask. */
  const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

  async function step(until: number): Promise<boolean> {
    await settle();
    const next = [...timers].sort((one, other) => one.at - other.at)[0];
    if (!next || next.at > until) return false;
    timers = timers.filter((timer) => timer !== next);
    time = Math.max(time, next.at);
    next.callback();
    return true;
  }

  function after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: time + Math.max(0, milliseconds), callback };
    timers.push(timer);
    return () => {
      timers = timers.filter((each) => each !== timer);
    };
  }

  return {
    now: () => time,
    after,
    waiting: () => timers.length,
    sleep: (seconds) => () => new Promise((resolve) => void after(seconds * 1000, resolve)),
    async pass(seconds) {
      const end = time + seconds * 1000;
      while (await step(end));
      time = end;
      await settle();
    },
    async until(promise) {
      const state = { isSettled: false };
      const settled = () => void (state.isSettled = true);
      promise.then(settled, settled);
      await settle();
      while (!state.isSettled) {
        if (!(await step(86_400_000))) throw new Error('nothing will happen any more');
        await settle();
      }
      return promise;
    },
  };
}
