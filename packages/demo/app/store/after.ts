/** Calls back once after so many milliseconds, and returns what calls it off. An argument, so that tests have their own time. */
export type After = (milliseconds: number, callback: () => void) => () => void;

/** The browser's own time. */
export const afterRealTime: After = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
