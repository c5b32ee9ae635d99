import type { BlockedEntry } from '../../shared/answers.ts';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useResource } from '../store/useResource.ts';

/** For whoever leads: what the guardrail stopped, those first of which somebody says that it was a mistake. Nothing while there is none. */
export function BlockedList() {
  const entries = useResource(useCopilot().blocked).value ?? [];
  if (entries.length === 0) return null;
  return (
    <section className="blocked" aria-labelledby="blocked-title">
      <h2 id="blocked-title" className="list-title">
        {messages.blockedTitle}
      </h2>
      <p className="lead">{messages.blockedLead}</p>
      <ul className="feedback-list">
        {entries.map((entry) => (
          <Blocked key={entry.responseId} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Blocked({ entry }: { readonly entry: BlockedEntry }) {
  const { reason, disputed, at, question, content } = entry;
  const moment = useMoment();
  return (
    <li className="feedback-item">
      <p className="feedback-head">
        <b dir="auto">{reason === '' ? messages.blockedUntold : reason}</b>
        {disputed && <span className="feedback-reason">{messages.blockedDisputed}</span>}
        <span className="feedback-when">
          <time dateTime={at}>{moment(at)}</time>
        </span>
      </p>
      <p dir="auto" className="feedback-question">
        {question}
      </p>
      <details>
        <summary>{messages.blockedContent}</summary>
        <p dir="auto" className="sent-reply-text">
          {content}
        </p>
      </details>
    </li>
  );
}
