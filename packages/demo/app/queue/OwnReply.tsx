import { answerText } from '@credence-ui/react/answer';
import { useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { TakenEntry } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** An empty page for a reply in one's own words; what is typed stays on this device until it is sent. */
export function OwnReply({ entry, conversationKey }: OwnReply.Props) {
  const { ownReplies } = useCopilot();
  const text = useStore(ownReplies)[entry.id] ?? '';
  const { sending, problem, send } = useSendOwn(entry, conversationKey);
  const draft = entry.packet?.draft;
  const id = useId();
  return (
    <form
      className="own-reply"
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void send(text);
      }}
    >
      <label htmlFor={id}>{messages.ownReply}</label>
      <textarea
        id={id}
        dir="auto"
        rows={6}
        value={text}
        readOnly={sending}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          ownReplies.keep(entry.id, event.target.value);
        }}
      />
      <div className="own-reply-foot">
        <p id={`${id}-problem`} role="alert" className="problem">
          {problem}
        </p>
        {draft !== undefined && text === '' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              ownReplies.keep(entry.id, answerText(draft));
            }}
          >
            {messages.ownReplyFromDraft}
          </button>
        )}
        <button type="submit" className="button main" aria-disabled={sending}>
          {sending ? messages.ownReplySending : messages.ownReplySend}
        </button>
      </div>
      <p className="own-reply-found">{messages.ownReplyFound}</p>
    </form>
  );
}

export declare namespace OwnReply {
  interface Props {
    readonly entry: TakenEntry;
    /** Names the conversation that the reply belongs to. */
    readonly conversationKey: string;
  }
}

function useSendOwn({ id, ticketId, responseId }: TakenEntry, key: string) {
  const { replies, ownReplies } = useCopilot();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (text: string) => {
    if (sending) return;
    if (text.trim() === '') {
      setProblem(messages.ownReplyEmpty);
      return;
    }
    setSending(true);
    setProblem(null);
    try {
      await replies.send({ key, ticketId }, { responseId, text, byHand: true });
      ownReplies.drop(id);
    } catch (error) {
      setProblem(messages.notSent(wordsOfError(error)));
    }
    setSending(false);
  };
  return { sending, problem, send };
}
