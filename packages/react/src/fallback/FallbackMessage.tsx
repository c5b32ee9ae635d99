'use client';
import type { FailureModeName, FallbackDecision } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { fallbackMessages } from '../provider/messages/card.ts';
import type { FallbackMessages } from '../provider/messages/card.ts';
import { useFallbackContext } from './useFallback.ts';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** What happened, in the matrix's words; while waiting also how long it may still take. */
export const FallbackMessage = /* @__PURE__ */ createPart<HTMLDivElement, FallbackMessage.Props>(
  'Fallback.Message',
  function FallbackMessage(props, ref) {
    const { decision, progress } = useFallbackContext('Message');
    const { locale } = useCredence();
    const messages = useWords(fallbackMessages);
    const children = (
      <>
        <p>{sentences(decision, messages, locale).join(' ')}</p>
        {progress !== null && (
          <progress
            data-credence="fallback-progress"
            aria-label={messages.fallbackProgress}
            value={progress}
            max={1}
          />
        )}
      </>
    );
    return renderPart('div', props, {
      state: { mode: decision.mode },
      own: { 'data-credence': 'fallback-message', children },
      ref,
    });
  },
);

export declare namespace FallbackMessage {
  type Props = PartProps<'div', State>;
  interface State {
    readonly mode: FailureModeName | null;
  }
}

function sentences(
  decision: FallbackDecision,
  messages: FallbackMessages,
  locale: string,
): string[] {
  const { mode, message, estimateSeconds, cachedAgeSeconds } = decision;
  return [
    mode === null ? message : wordsOf(mode, messages),
    estimateSeconds === null ? '' : messages.fallbackEstimate(estimateSeconds),
    cachedAgeSeconds === null ? '' : messages.fallbackCached(agoOf(cachedAgeSeconds, locale)),
  ].filter((sentence) => sentence !== '');
}

function wordsOf(mode: FailureModeName, messages: FallbackMessages): string {
  return {
    hallucination: messages.fallbackHallucination,
    latency: messages.fallbackLatency,
    outage: messages.fallbackOutage,
    offensive: messages.fallbackOffensive,
  }[mode];
}

/** An age in seconds as words, such as "3 hours ago". Rounded down to the largest whole unit. */
function agoOf(seconds: number, locale: string): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(seconds / size), unit);
}
