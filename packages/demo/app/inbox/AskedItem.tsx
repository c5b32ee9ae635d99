import { Age } from '../age/Age.tsx';
import type { AskedQuestion } from '../ask/createQuestions.ts';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';

/** One of the person's own questions, a link to its answer. */
export function AskedItem({ asked, current }: AskedItem.Props) {
  return (
    <li>
      <a
        className="inbox-item"
        href={hrefOf({ name: 'ask', askId: asked.id, open: null })}
        aria-current={current ? 'page' : undefined}
      >
        <b className="inbox-subject" dir="auto">
          {asked.question}
        </b>
        <Age at={asked.at} />
        <span className="inbox-from">{messages.inboxYou}</span>
      </a>
    </li>
  );
}

export declare namespace AskedItem {
  interface Props {
    readonly asked: AskedQuestion;
    readonly current: boolean;
  }
}
