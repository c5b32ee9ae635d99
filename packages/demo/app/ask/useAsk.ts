import { navigate } from '../route/navigate.ts';
import { useCopilot } from '../shell/CopilotContext.ts';

/** Puts a question on the list and goes to where it is answered. */
export function useAsk(): (question: string) => void {
  const { questions, mintId, now } = useCopilot();
  return (question) => {
    const askId = mintId();
    questions.add({ id: askId, question, at: new Date(now()).toISOString() });
    navigate({ name: 'ask', askId, open: null });
  };
}
