'use client';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, RefObject, SyntheticEvent } from 'react';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useAnswerState } from '../internals/useControlled.ts';
import { useWords } from '../provider/surroundings.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import type { FeedbackMessages } from '../provider/messages/card.ts';
import { longestComment, useFeedbackContext } from './useFeedback.ts';
import type { FeedbackReason, FeedbackStatus as Status } from './useFeedback.ts';

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
    const messages = useWords(feedbackMessages);
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
              {messages.feedbackAsk}
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

function defaultReasons(messages: FeedbackMessages): readonly FeedbackReason[] {
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
    const messages = useWords(feedbackMessages);
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
 * Where the feedback stands, in words: saving, saved, saved offline, kept only in this page, or failed, with a way to try again.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="up" />
 *   <Feedback.Status />
 * </Feedback.Root>
 */
export const FeedbackStatus = /* @__PURE__ */ createPart<HTMLSpanElement, FeedbackStatus.Props>(
  'Feedback.Status',
  function FeedbackStatus(props, ref) {
    const { target, vote, status, retry } = useFeedbackContext('Status');
    const messages = useWords(feedbackMessages);
    // That something is saved is said of a vote; a failure also of one that was taken back.
    const isAtRisk = status === 'failed' || status === 'unsaved';
    const shown = vote === null && !isAtRisk ? 'idle' : status;
    const words = wordsOf(shown, messages);
    // The reasons show the question; here it is heard once there is one.
    const asked = target.kind === 'answer' && vote === 'down' && !isAtRisk && (
      <span data-credence="hidden">{(words && '. ') + messages.feedbackAsk}</span>
    );
    const children = (
      <>
        {words}
        {asked}
        {isAtRisk && (
          <button type="button" data-credence="feedback-retry" onClick={retry}>
            {messages.feedbackRetry}
          </button>
        )}
      </>
    );
    return renderPart('span', props, {
      state: { status },
      own: { 'data-credence': 'feedback-status', role: 'status', children },
      ref,
    });
  },
);

export declare namespace FeedbackStatus {
  type Props = PartProps<'span', State>;
  interface State {
    /** Where saving stands. */
    readonly status: Status;
  }
}

function wordsOf(status: Status, messages: FeedbackMessages): string {
  return {
    idle: '',
    saving: messages.feedbackSaving,
    saved: messages.feedbackSaved,
    queued: messages.feedbackQueued,
    unsaved: messages.feedbackUnsaved,
    failed: messages.feedbackFailed,
  }[status];
}
