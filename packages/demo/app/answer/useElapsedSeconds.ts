import { useEffect, useState } from 'react';
import { useCopilot } from '../shell/CopilotContext.ts';

/** Whole seconds since `start`, counted on while `active`. */
export function useElapsedSeconds(start: number, active: boolean): number {
  const { now } = useCopilot();
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => {
      setElapsed(Math.floor((now() - start) / 1000));
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [now, start, active]);
  return elapsed;
}
