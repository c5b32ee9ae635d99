import type { SentReply } from '../../shared/api.ts';
import { Age } from '../age/Age.tsx';
import { messages } from '../messages/index.ts';

/** A ticket or a question that needs no draft any more, with what was sent; a draft can still be asked for. */
export function Settled({ words, replies, onDraft }: Settled.Props) {
  return (
    <>
      {replies.map(({ id, text, at }) => (
        <article key={id} className="sent-reply" aria-label={messages.settledReply}>
          <p className="sent-reply-head">
            <b>{messages.settledReply}</b> <Age at={at} />
          </p>
          <p className="sent-reply-text" dir="auto">
            {text}
          </p>
        </article>
      ))}
      <div className="settled">
        <p>{words}</p>
        <button type="button" className="button" onClick={onDraft}>
          {messages.settledDraft}
        </button>
      </div>
    </>
  );
}

export declare namespace Settled {
  interface Props {
    /** Why it needs none. */
    readonly words: string;
    /** What was sent to the customer, oldest first. */
    readonly replies: readonly SentReply[];
    readonly onDraft: () => void;
  }
}
