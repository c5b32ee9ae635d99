import { useRef } from 'react';
import { useClockTime } from '../age/useClockTime.ts';
import { messages } from '../messages/index.ts';
import { useChange } from '../route/useChange.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';

/** Above a draft: the reply that the customer has already, and a box to tick before one more can be sent. */
export function PriorReply({ conversationKey }: { readonly conversationKey: string }) {
  const { replies } = useCopilot();
  const { prior, confirmed } = useStore(replies);
  const own = useStore(replies.own);
  const time = useClockTime();
  const section = useRef<HTMLElement>(null);
  const reply = prior.get(conversationKey);
  // Whoever sent this from an editor that closes with it goes on here.
  useChange(reply?.at ?? null, () => {
    if (document.activeElement === document.body) section.current?.focus();
  });
  const say = reply && own.includes(reply.at) ? messages.priorByYou : messages.priorByColleague;
  return (
    <>
      <p role="status" className="visually-hidden">
        {reply && say(time(reply.at))}
      </p>
      {reply && (
        <article
          className="sent-reply"
          ref={section}
          tabIndex={-1}
          aria-label={say(time(reply.at))}
        >
          <p className="sent-reply-head">
            <b>{say(time(reply.at))}</b>
          </p>
          <p className="sent-reply-text" dir="auto">
            {reply.text}
          </p>
          <label className="prior-anyway">
            <input
              type="checkbox"
              checked={confirmed.has(conversationKey)}
              onChange={(event) => {
                replies.confirm(conversationKey, event.target.checked);
              }}
            />
            {messages.priorAnyway}
          </label>
        </article>
      )}
    </>
  );
}
