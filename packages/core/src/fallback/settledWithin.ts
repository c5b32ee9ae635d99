/** Resolves when `work` settles or `timeout` milliseconds have passed, whichever comes first. Leaves no timer behind. */
export function settledWithin(work: Promise<unknown>, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeout);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(settle, settle);
  });
}
