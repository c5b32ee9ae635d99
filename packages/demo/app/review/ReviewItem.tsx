import type { ReviewVerdict } from '@credence-ui/core/event';
import { useEffect, useState } from 'react';
import type { AnswerToReview } from '../../shared/review.ts';
import { messages } from '../messages/index.ts';
import { ReviewClaims } from './ReviewClaims.tsx';

const verdicts = ['right', 'wrong', 'made-up'] as const;
const keys: Readonly<Partial<Record<string, ReviewVerdict>>> = {
  r: 'right',
  w: 'wrong',
  m: 'made-up',
};

/** One answer with its sources, and the verdict on it: by a button, or by a key while nothing is being typed. */
export function ReviewItem({ answer, onVerdict }: ReviewItem.Props) {
  const [why, setWhy] = useState('');
  useVerdictKeys((verdict) => {
    onVerdict(verdict, why);
  });
  return (
    <article className="review">
      <h2>{messages.reviewQuestion}</h2>
      <p dir="auto">{answer.question}</p>
      <h2>{messages.reviewAnswer}</h2>
      <p dir="auto" className="review-answer">
        {answer.text}
      </p>
      <ReviewClaims answer={answer} />
      <Sources citations={answer.citations} />
      <label className="review-why">
        {messages.reviewWhy}
        <input
          type="text"
          value={why}
          onChange={({ target }) => {
            setWhy(target.value);
          }}
        />
      </label>
      <div role="group" aria-label={messages.reviewVerdicts} className="feedback-filter">
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="button"
            onClick={() => {
              onVerdict(verdict, why);
            }}
          >
            {messages.reviewVerdict[verdict]}
          </button>
        ))}
      </div>
      <p className="lead">{messages.reviewKeys}</p>
    </article>
  );
}

export declare namespace ReviewItem {
  interface Props {
    readonly answer: AnswerToReview;
    readonly onVerdict: (verdict: ReviewVerdict, why: string) => void;
  }
}

/** Every source, with the words that it was cited for. */
function Sources({ citations }: Pick<AnswerToReview, 'citations'>) {
  return (
    <>
      <h2>{messages.feedbackSources}</h2>
      {citations.length === 0 && <p>{messages.reviewNoSources}</p>}
      <ul className="review-sources">
        {citations.map(({ id, source, page, quote }) => (
          <li key={id}>
            [{id}] {messages.feedbackSource(source, page)}: <q>{quote}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function useVerdictKeys(onVerdict: (verdict: ReviewVerdict) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const verdict = keys[event.key.toLowerCase()];
      if (verdict === undefined || event.repeat || isMeantElsewhere(event)) return;
      event.preventDefault();
      onVerdict(verdict);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [onVerdict]);
}

/** While something is typed, or with a key for the browser, a letter is no verdict. */
function isMeantElsewhere({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyped =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return ctrlKey || metaKey || altKey || Boolean(isTyped);
}
