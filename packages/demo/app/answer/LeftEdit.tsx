import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import type { Answer } from './answer.ts';

/** Offers the edits that an earlier visit left without sending: into this draft, or away. */
export function LeftEdit({ answer, conversationKey: key }: LeftEdit.Props) {
  const { drafts } = useCopilot();
  const text = useStore(drafts.left)[key];
  if (text === undefined || answer?.phase !== 'done') return null;
  return (
    <section className="left-edit" aria-label={messages.leftEdit}>
      <p>{messages.leftEdit}</p>
      <blockquote dir="auto">{text}</blockquote>
      <div className="left-edit-acts">
        <button
          type="button"
          className="button main"
          onClick={() => {
            drafts.resume(key, answer.props.responseId);
          }}
        >
          {messages.leftEditResume}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            drafts.discard(key);
          }}
        >
          {messages.leftEditDiscard}
        </button>
      </div>
    </section>
  );
}

export declare namespace LeftEdit {
  interface Props {
    /** The answer that is shown. */
    readonly answer: Answer | null;
    readonly conversationKey: string;
  }
}
