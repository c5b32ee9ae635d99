import { useState } from 'react';

/** Whether a whole answer has been in view; once seen, it stays seen. */
export function useSeen(visible: boolean, whole: boolean): boolean {
  const [seen, setSeen] = useState(false);
  if (visible && whole && !seen) setSeen(true);
  return seen;
}
