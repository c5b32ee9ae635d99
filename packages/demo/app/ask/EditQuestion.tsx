import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useAsk } from './useAsk.ts';

/** Changes a question and asks it anew; the first one keeps its answer. */
export function EditQuestion({ question }: { readonly question: string }) {
  const [text, setText] = useState<string | null>(null);
  const ask = useAsk();
  if (text === null)
    return (
      <button
        type="button"
        className="button quiet edit-question"
        onClick={() => {
          setText(question);
        }}
      >
        {messages.askEdit}
      </button>
    );
  return (
    <QuestionForm label={messages.askEdit} text={text} onTextChange={setText} onAsk={ask} focused />
  );
}
