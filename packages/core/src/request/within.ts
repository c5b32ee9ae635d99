/** Calls back once after so many milliseconds; the returned function calls it off. */
export type After = (milliseconds: number, callback: () => void) => () => void;

/** What `work` comes to, or a rejection once `milliseconds` have passed. What it throws at once is a rejection too. */
export function within<T>(after: After, milliseconds: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = after(milliseconds, () => reject(new Error('timeout')));
    void settle(work, resolve, reject).then(callOff);
  });
}

async function settle<T>(
  work: () => Promise<T>,
  resolve: (value: T) => void,
  reject: (reason: unknown) => void,
): Promise<void> {
  try {
    resolve(await work());
  } catch (error) {
    reject(error);
  }
}

/** The machine's own timers. */
export const systemAfter: After = (milliseconds, callback) => {
  const handle = setTimeout(callback, milliseconds);
  return () => clearTimeout(handle);
};
