import type { SentReply, TicketSummary } from '../../shared/api.ts';
import { Age } from '../age/Age.tsx';
import { messages } from '../messages/index.ts';

/** A ticket that needs no draft any more, with what was sent; a draft can still be asked for. */
export function SettledTicket({ state, replies, onDraft }: SettledTicket.Props) {
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
      <div className="settled-ticket">
        <p>{state === 'sent' ? messages.settledSent : messages.settledHandedOff}</p>
        <button type="button" className="button" onClick={onDraft}>
          {messages.settledDraft}
        </button>
      </div>
    </>
  );
}

export declare namespace SettledTicket {
  interface Props {
    readonly state: Exclude<TicketSummary['state'], 'open'>;
    /** What was sent to the customer, oldest first. */
    readonly replies: readonly SentReply[];
    readonly onDraft: () => void;
  }
}
