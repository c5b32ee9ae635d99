import { useCopilot } from '../shell/CopilotContext.ts';
import { messages } from '../messages/index.ts';
import { useStore } from '../store/useStore.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useAsk } from './useAsk.ts';

/** Where a person types a question of their own; what stands in it survives a reload. */
export function AskBox() {
  const { questions } = useCopilot();
  const ask = useAsk();
  return (
    <QuestionForm
      label={messages.ask}
      text={useStore(questions.typed)}
      onTextChange={questions.typed.set}
      onAsk={(question) => {
        ask(question);
        questions.typed.set('');
      }}
    />
  );
}
