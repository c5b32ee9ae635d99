'use client';
import type { FeedbackTarget } from '@credence-ui/core/event';
import { createPart, mergeRefs, omitUndefined, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { useSurroundings, useWords } from '../provider/surroundings.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import type { FeedbackMessages } from '../provider/messages/card.ts';
import { FeedbackContext, useFeedback, useFeedbackContext } from './useFeedback.ts';
import type { FeedbackState, FeedbackStatus, UseFeedbackOptions } from './useFeedback.ts';

/**
 * The feedback on one answer, or on a claim or citation of it: keeps the vote, its reasons and where saving stands.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="up" />
 *   <Feedback.Vote value="down" />
 *   <Feedback.Status />
 * </Feedback.Root>
 */
export const FeedbackRoot = /* @__PURE__ */ createPart<HTMLDivElement, FeedbackRoot.Props>(
  'Feedback.Root',
  function FeedbackRoot(props, ref) {
    const [options, rest] = split(props);
    const { dir } = useSurroundings();
    const messages = useWords(feedbackMessages);
    const feedback = useFeedback(options);
    const focus = useKeptFocus<HTMLDivElement>();
    const { target, vote, stage, status } = feedback;
    // The thumb of a claim or a citation says by itself what it is about.
    const isWhole = target.kind === 'answer';
    const group = isWhole ? { role: 'group', 'aria-label': messages.feedbackGroup } : {};
    const part = renderPart('div', rest, {
      state: { vote, stage, target: target.kind, status },
      own: { 'data-credence': 'feedback-root', ...group, tabIndex: -1, dir },
      ref: mergeRefs(focus, ref),
    });
    return <FeedbackContext.Provider value={feedback}>{part}</FeedbackContext.Provider>;
  },
);

export declare namespace FeedbackRoot {
  interface Props extends PartProps<'div', State>, UseFeedbackOptions {}
  interface State {
    /** The vote. */
    readonly vote: 'up' | 'down' | null;
    /** What became of the vote. */
    readonly stage: FeedbackState['stage'];
    /** What is rated. */
    readonly target: 'answer' | 'claim' | 'citation';
    /** Where saving stands. */
    readonly status: FeedbackStatus;
  }
}

function split(
  props: FeedbackRoot.Props,
): [UseFeedbackOptions, PartProps<'div', FeedbackRoot.State>] {
  const { responseId, target, vote, defaultVote, serverVote, onVoteChange, ...others } = props;
  const { onVote, onComment, status, onRetry, recordText, keptFor, ...rest } = others;
  const options = { responseId, target, vote, defaultVote, serverVote, onVoteChange };
  return [
    omitUndefined({ ...options, onVote, onComment, status, onRetry, recordText, keptFor }),
    rest,
  ];
}

const thumbs = {
  up: thumb(
    'M7 11v9H4v-9zM7 11l4-8c1.6 0 2.5 1 2.5 2.6L13 9h5.4a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 17 20H7',
  ),
  down: thumb(
    'M17 13V4h3v9zM17 13l-4 8c-1.6 0-2.5-1-2.5-2.6L11 15H5.6a2 2 0 0 1-2-2.4l1.3-7A2 2 0 0 1 7 4h10',
  ),
};

/**
 * One thumb: a toggle button whose name never changes. One click saves the vote, another takes it back. Down says of a claim or a
 * citation what is wrong with it, in words.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save}>
 *   <Feedback.Vote value="up" />
 *   <Feedback.Vote value="down" />
 * </Feedback.Root>
 */
export const FeedbackVote = /* @__PURE__ */ createPart<HTMLButtonElement, FeedbackVote.Props>(
  'Feedback.Vote',
  function FeedbackVote({ value, ...props }, ref) {
    const { target, vote, toggleVote } = useFeedbackContext('Vote');
    const messages = useWords(feedbackMessages);
    const pressed = vote === value;
    const complaint = value === 'down' && complaintOf(target.kind, messages);
    const label = value === 'up' ? messages.feedbackUp : messages.feedbackDown;
    return renderPart('button', props, {
      state: { value, pressed },
      own: {
        'data-credence': 'feedback-vote',
        type: 'button',
        'aria-pressed': pressed,
        ...(complaint ? {} : { 'aria-label': label }),
        onClick: () => toggleVote(value),
        children: complaint || thumbs[value],
      },
      ref,
    });
  },
);

export declare namespace FeedbackVote {
  interface Props extends Omit<PartProps<'button', State>, 'value'> {
    /** Which thumb this is. */
    value: 'up' | 'down';
  }
  interface State {
    /** Which thumb this is. */
    readonly value: 'up' | 'down';
    /** True when it is the vote. */
    readonly pressed: boolean;
  }
}

function complaintOf(kind: FeedbackTarget['kind'], messages: FeedbackMessages): string {
  const { feedbackClaimDown: claim, feedbackCitationDown: citation } = messages;
  return { answer: '', claim, citation }[kind];
}

function thumb(path: string) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
