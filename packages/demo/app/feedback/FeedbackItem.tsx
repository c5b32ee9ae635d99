import { useMessages } from '@credence-ui/react/provider';
import type { FeedbackEntry } from '../../shared/api.ts';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';

/** One vote with its reasons and comments, and the answer that it is about. */
export function FeedbackItem({ entry }: { readonly entry: FeedbackEntry }) {
  const { vote, reasons, comments, question, text, citations, ticketId, sessionId, at } = entry;
  const moment = useMoment();
  const reasonWords = useReasonWords();
  return (
    <li className="feedback-item">
      <p className="feedback-head">
        <b>{vote === 'up' ? messages.feedbackUp : messages.feedbackDown}</b>
        {reasons.map((code) => (
          <span key={code} className="feedback-reason">
            {reasonWords(code)}
          </span>
        ))}
        <span className="feedback-when">
          <time dateTime={at}>{moment(at)}</time>
          {sessionId !== null && ` · ${messages.feedbackVisit(sessionId)}`}
        </span>
      </p>
      {comments.map((comment, index) => (
        <blockquote key={index} dir="auto">
          {comment}
        </blockquote>
      ))}
      {question !== null && (
        <p dir="auto" className="feedback-question">
          {question}
        </p>
      )}
      {text === null || text === '' ? (
        <p className="lead">{messages.feedbackNotKept}</p>
      ) : (
        <details>
          <summary>{messages.feedbackAnswer}</summary>
          <p dir="auto" className="sent-reply-text">
            {text}
          </p>
          <Sources citations={citations} />
        </details>
      )}
      {ticketId !== null && (
        <a href={hrefOf({ name: 'inbox', ticketId, open: null })}>{messages.feedbackTicket}</a>
      )}
    </li>
  );
}

function Sources({ citations }: Pick<FeedbackEntry, 'citations'>) {
  if (citations.length === 0) return null;
  return (
    <>
      <p className="list-title">{messages.feedbackSources}</p>
      <ul>
        {citations.map(({ id, source, page, quote }) => (
          <li key={id}>
            <b>
              [{id}] <bdi>{messages.feedbackSource(source, page)}</bdi>
            </b>{' '}
            <q dir="auto">{quote}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The reasons in the words of the chips that were pressed; one that has none is its own word. */
function useReasonWords(): (code: string) => string {
  const words = useMessages();
  const known = new Map([
    ['incorrect', words.feedbackReasonIncorrect],
    ['source', words.feedbackReasonSource],
    ['long', words.feedbackReasonLong],
    ['tone', words.feedbackReasonTone],
    ['other', words.feedbackReasonOther],
  ]);
  return (code) => known.get(code) ?? code;
}
