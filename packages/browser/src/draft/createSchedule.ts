/** Runs something soon after the last call, and at the latest some time after the first. */
export interface Schedule {
  /** Runs it when nothing calls again for a while. */
  readonly soon: () => void;
  /** Runs it once `ms` have passed, unless it ran before. */
  later(ms: number): void;
  readonly cancel: () => void;
  isWaiting(): boolean;
}

/** A schedule that waits `quiet` milliseconds after the last call, never more than `most` after the first. */
export function createSchedule(run: () => void, { quiet, most }: createSchedule.Times): Schedule {
  let last: Timer | undefined;
  let first: Timer | undefined;
  const cancel = () => {
    clearTimeout(last);
    clearTimeout(first);
    last = first = undefined;
  };
  const fire = () => {
    cancel();
    run();
  };
  return {
    soon() {
      clearTimeout(last);
      last = setTimeout(fire, quiet);
      first ??= setTimeout(fire, most);
    },
    later(ms) {
      cancel();
      last = setTimeout(fire, ms);
    },
    cancel,
    isWaiting: () => last !== undefined,
  };
}

export declare namespace createSchedule {
  interface Times {
    readonly quiet: number;
    readonly most: number;
  }
}

type Timer = ReturnType<typeof setTimeout>;
