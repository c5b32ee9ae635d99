import { useEffect, useRef } from 'react';

/** Does `act` when `key` becomes another one; not for the first. */
export function useChange(key: string | null, act: (key: string | null) => void): void {
  const last = useRef(key);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    latest.current(key);
  }, [key]);
}
