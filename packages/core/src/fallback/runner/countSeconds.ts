import type { RunClock } from './beforeDeadline.ts';

/** Tells the seconds, one by one, until it is called off or the signal comes. */
export function countSeconds(
  { after }: RunClock,
  signal: AbortSignal,
  tell: (seconds: number) => void,
): () => void {
  let seconds = 0;
  let callOff = () => {};
  const next = () => {
    callOff = after(1000, () => {
      seconds += 1;
      next();
      tell(seconds);
    });
  };
  const end = () => callOff();
  signal.addEventListener('abort', end);
  next();
  return end;
}
