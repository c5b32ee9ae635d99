'use client';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, RefObject, SyntheticEvent } from 'react';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useAnswerState } from '../internals/useControlled.ts';
import { useWords } from '../provider/surroundings.ts';
import { afterVoteMessages } from '../provider/messages/afterVote.ts';
import type { AfterVoteMessages } from '../provider/messages/afterVote.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import { longestComment, useFeedbackContext } from './useFeedback.ts';
import type { FeedbackReason } from './useFeedback.ts';

/**
 * Why a vote went down, asked after it was saved: optional chips that can be chosen together.
 *
 * @keyboard A vote down by the keyboard leads to the first reason; Escape leads back to the thumb.
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="down" />
 *   <Feedback.Reasons />
 * </Feedback.Root>
 */
export const FeedbackReasons = /* @__PURE__ */ createPart<HTMLDivElement, FeedbackReasons.Props>(
  'Feedback.Reasons',
  function FeedbackReasons({ reasons, ...props }, ref) {
    const feedback = useFeedbackContext('Reasons');
    const messages = useWords(afterVoteMessages);
    const { feedbackAsk } = useWords(feedbackMessages);
    const askId = useId();
    const isAsked = feedback.vote === 'down';
    const group = useReasonFocus(isAsked);
    if (!isAsked) return null;
    const chips = (reasons ?? defaultReasons(messages)).map(({ code, label }) => (
      <button
        key={code}
        type="button"
        data-credence="feedback-reason"
        aria-pressed={feedback.reasons.includes(code)}
        onClick={() => feedback.toggleReason(code)}
      >
        {label}
      </button>
    ));
    return renderPart('div', props, {
      state: { chosen: feedback.reasons.length },
      own: {
        'data-credence': 'feedback-reasons',
        role: 'group',
        'aria-labelledby': askId,
        onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
          if (key === 'Escape') findThumb(currentTarget)?.focus();
        },
        children: (
          <>
            <span id={askId} data-credence="feedback-ask">
              {feedbackAsk}
            </span>
            {chips}
          </>
        ),
      },
      ref: mergeRefs(group, ref),
    });
  },
);

/** Whoever votes down with the keyboard goes on to the reasons; whoever points stays where they are. */
function useReasonFocus(isAsked: boolean): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(isAsked);
  // Syncs with the document's focus.
  useEffect(() => {
    const node = group.current;
    const thumb = node && !wasAsked.current ? findThumb(node) : null;
    wasAsked.current = isAsked;
    if (thumb?.matches(':focus-visible')) node?.querySelector('button')?.focus();
  }, [isAsked]);
  return group;
}

function findThumb(reasons: HTMLElement): HTMLElement | null {
  const root = reasons.closest('[data-credence~="feedback-root"]');
  return root?.querySelector<HTMLElement>('[aria-pressed="true"][data-value="down"]') ?? null;
}

export declare namespace FeedbackReasons {
  interface Props extends PartProps<'div', State> {
    /** What can be chosen. @default incorrect, source, long, tone, other */
    reasons?: readonly FeedbackReason[];
  }
  interface State {
    /** How many are chosen. */
    readonly chosen: number;
  }
}

function defaultReasons(messages: AfterVoteMessages): readonly FeedbackReason[] {
  return [
    { code: 'incorrect', label: messages.feedbackReasonIncorrect },
    { code: 'source', label: messages.feedbackReasonSource },
    { code: 'long', label: messages.feedbackReasonLong },
    { code: 'tone', label: messages.feedbackReasonTone },
    { code: 'other', label: messages.feedbackReasonOther },
  ];
}

/**
 * A form for a few words of one's own, shown once there is a vote. What was typed stays until it is saved.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="down" />
 *   <Feedback.Comment />
 * </Feedback.Root>
 */
export const FeedbackComment = /* @__PURE__ */ createPart<HTMLFormElement, FeedbackComment.Props>(
  'Feedback.Comment',
  function FeedbackComment(props, ref) {
    const { responseId, target, vote, comment } = useFeedbackContext('Comment');
    const messages = useWords(afterVoteMessages);
    const fieldId = useId();
    const [text, setText] = useAnswerState(JSON.stringify([responseId, target]), '');
    if (vote === null) return null;
    const submit = (event: SyntheticEvent) => {
      event.preventDefault();
      if (text.trim() !== '') comment(text.trim());
    };
    const children = (
      <>
        <label htmlFor={fieldId}>{messages.feedbackComment}</label>
        <textarea
          id={fieldId}
          data-credence="feedback-text"
          rows={2}
          value={text}
          maxLength={longestComment}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" data-credence="feedback-send" data-emphasis="plain">
          {messages.feedbackCommentSend}
        </button>
      </>
    );
    return renderPart('form', props, {
      state: { filled: text.trim() !== '' },
      own: { 'data-credence': 'feedback-comment', onSubmit: submit, children },
      ref,
    });
  },
);

export declare namespace FeedbackComment {
  type Props = PartProps<'form', State>;
  interface State {
    /** Whether there is anything to save. */
    readonly filled: boolean;
  }
}

/**
 * Takes the last click on a thumb back where one was changed or taken back: the vote before it and its reasons count again.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="up" />
 *   <Feedback.Vote value="down" />
 *   <Feedback.Undo />
 * </Feedback.Root>
 */
export const FeedbackUndo = /* @__PURE__ */ createPart<HTMLButtonElement, FeedbackUndo.Props>(
  'Feedback.Undo',
  function FeedbackUndo(props, ref) {
    const { stage, undo } = useFeedbackContext('Undo');
    const messages = useWords(afterVoteMessages);
    // A first vote is taken back by its own thumb.
    if (!undo || (stage !== 'changed' && stage !== 'cleared')) return null;
    return renderPart('button', props, {
      state: { stage },
      own: {
        'data-credence': 'feedback-undo',
        type: 'button',
        onClick: undo,
        children: messages.feedbackUndo,
      },
      ref,
    });
  },
);

export declare namespace FeedbackUndo {
  type Props = PartProps<'button', State>;
  interface State {
    /** What became of the vote that can be undone. */
    readonly stage: 'changed' | 'cleared';
  }
}
