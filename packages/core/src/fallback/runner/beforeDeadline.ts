import { SourceFailure } from './answerSource.ts';

/** Time as the runner needs it. */
export interface RunClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; the returned function calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** How long something may take, and who may end it earlier. */
export interface Deadline {
  readonly clock: RunClock;
  readonly seconds: number;
  readonly signals: readonly AbortSignal[];
}

/** What `work` comes to; a `SourceFailure` of kind `timed-out` or `cancelled` where that is not in time. Leaves no timer behind. */
export async function beforeDeadline<Result>(
  work: Promise<Result>,
  { clock, seconds, signals }: Deadline,
): Promise<Result> {
  const leaving: (() => void)[] = [];
  const end = new Promise<never>((_resolve, reject) => {
    const expire = () =>
      reject(new SourceFailure('timed-out', `nothing came in ${seconds.toFixed(1)} s`));
    const cancel = () => reject(new SourceFailure('cancelled', 'cancelled'));
    leaving.push(clock.after(seconds * 1000, expire));
    for (const signal of signals) {
      signal.addEventListener('abort', cancel);
      leaving.push(() => signal.removeEventListener('abort', cancel));
      if (signal.aborted) cancel();
    }
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    for (const leave of leaving) leave();
  }
}
