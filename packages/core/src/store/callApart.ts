/** Browsers and workers have it, Node has not. */
declare const reportError: ((error: unknown) => void) | undefined;

/** Calls what others gave to be told by. What it throws is reported, and stops nobody. */
export function callApart(told: () => void): void {
  try {
    told();
  } catch (error) {
    // Browsers show it as an uncaught error; on a server an uncaught one would end the process.
    if (typeof reportError === 'function') reportError(error);
    else console.error(error);
  }
}
