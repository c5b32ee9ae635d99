import { createContext, useContext } from 'react';
import type { Copilot } from './createCopilot.ts';

export const CopilotContext = createContext<Copilot | null>(null);

/** Everything that the page follows and asks for. */
export function useCopilot(): Copilot {
  const copilot = useContext(CopilotContext);
  if (!copilot)
    throw new Error('Credence: useCopilot is outside <App>. Render the component inside it.');
  return copilot;
}
