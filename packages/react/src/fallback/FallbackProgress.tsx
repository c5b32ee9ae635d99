'use client';
import { useEffect, useRef, useState } from 'react';
import { isHandoffOver } from '@credence-ui/core/fallback';
import type { FollowedHandoff, HandoffProgress, HandoffStatus } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useStore } from '../internals/useStore.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { fallbackMessages } from '../provider/messages/fallback.ts';
import type { FallbackMessages } from '../provider/messages/fallback.ts';

/**
 * What becomes of a request that a queue has: place and wait, who has it, the answer; and the way to take it back.
 *
 * @example
 * <Fallback.Progress followed={followed} />
 */
export const FallbackProgress = /* @__PURE__ */ createPart<HTMLSpanElement, FallbackProgress.Props>(
  'Fallback.Progress',
  function FallbackProgress({ followed, ...props }, ref) {
    const messages = useWords(fallbackMessages);
    const progress = useStore(followed);
    const { status, withdrawal } = progress;
    const words = useCalm(wordsOf(progress, messages), `${status.state} ${withdrawal}`);
    const canWithdraw = followed.withdraw !== null && !isHandoffOver(status);
    const children = (
      <>
        <span data-credence="fallback-place" role="status">
          {words}
        </span>
        {status.state === 'answered' && status.text !== null && (
          <span data-credence="fallback-answer" dir="auto">
            {status.text}
          </span>
        )}
        {canWithdraw && (
          <button
            type="button"
            data-credence="fallback-withdraw"
            data-emphasis="quiet"
            aria-disabled={withdrawal === 'asked' || undefined}
            onClick={() => void followed.withdraw?.()}
          >
            {withdrawal === 'asked' ? messages.fallbackWithdrawing : messages.fallbackWithdraw}
          </button>
        )}
      </>
    );
    return renderPart('span', props, {
      state: { state: status.state, withdrawal },
      own: { 'data-credence': 'fallback-track', children },
      ref,
    });
  },
);

export declare namespace FallbackProgress {
  interface Props extends PartProps<'span', State> {
    /** The hand-off, from `followHandoff`. */
    followed: FollowedHandoff;
  }
  interface State {
    /** Where it stands. */
    readonly state: HandoffStatus['state'];
    /** How withdrawing it goes. */
    readonly withdrawal: HandoffProgress['withdrawal'];
  }
}

/** Milliseconds between two announcements of the same state. */
const calm = 10_000;

/** Words as a live region may say them: a new state at once, new figures of the same one not before ten seconds have passed. */
function useCalm(words: string, state: string): string {
  const [said, setSaid] = useState({ words, state });
  const last = useRef(-Infinity);
  const isNew = said.state !== state;
  // Syncs with the clock: figures wait for their turn.
  useEffect(() => {
    if (said.words === words && !isNew) return undefined;
    const wait = isNew ? 0 : Math.max(0, last.current + calm - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid({ words, state });
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [said, words, state, isNew]);
  return isNew ? words : said.words;
}

function wordsOf(progress: HandoffProgress, messages: FallbackMessages): string {
  const { status, isOld, withdrawal } = progress;
  return [
    statusWords(status, messages),
    isOld && !isHandoffOver(status) ? messages.fallbackOld : '',
    withdrawal === 'failed' && !isHandoffOver(status) ? messages.fallbackWithdrawFailed : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function statusWords(status: HandoffStatus, messages: FallbackMessages): string {
  switch (status.state) {
    case 'acknowledged':
      return messages.fallbackAcknowledged;
    case 'queued':
      return [messages.fallbackAcknowledged, ...placeWords(status, messages)].join(' ');
    case 'handedBack':
      return [messages.fallbackHandedBack, ...placeWords(status, messages)].join(' ');
    case 'taken':
      return messages.fallbackTaken(status.by);
    case 'answered':
      return messages.fallbackAnswered(status.by);
    case 'withdrawn':
      return messages.fallbackWithdrawn;
    case 'closed':
      return messages.fallbackOver;
    case 'failed':
      return messages.fallbackLost;
    default:
      return status satisfies never;
  }
}

/** Place and wait in words, as far as they are known. */
export function placeWords(
  {
    position,
    waitMinutes,
  }: { readonly position: number | null; readonly waitMinutes: number | null },
  messages: FallbackMessages,
): readonly string[] {
  return [
    position === null ? '' : messages.fallbackPosition(position),
    waitMinutes === null ? '' : messages.fallbackWait(waitMinutes),
  ].filter((sentence) => sentence !== '');
}
