'use client';
import type {
  FailureModeName,
  FallbackAction as Action,
  FallbackDecision,
} from '@credence-ui/core/fallback';
import { createPart, mergeRefs, omitUndefined, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { useSurroundings, useWords } from '../provider/surroundings.ts';
import { fallbackMessages } from '../provider/messages/fallback.ts';
import type { FallbackMessages } from '../provider/messages/fallback.ts';
import { agoOf } from './agoOf.ts';
import { FallbackContext, useFallback, useFallbackContext } from './useFallback.ts';
import type { UseFallbackOptions } from './useFallback.ts';

/**
 * What stands where an answer would: the failure in words and a next step that works. Nothing while the answer stands.
 *
 * @example
 * <Fallback.Root outcome={outcome} handoff={handoff}>
 *   <Fallback.Message />
 *   <Fallback.Action action="retry" />
 *   <Fallback.Handoff />
 * </Fallback.Root>
 */
export const FallbackRoot = /* @__PURE__ */ createPart<HTMLDivElement, FallbackRoot.Props>(
  'Fallback.Root',
  function FallbackRoot(props, ref) {
    const { outcome, policy, handoff, availability, question, responseId, onAction, ...rest } =
      props;
    const { dir } = useSurroundings();
    const messages = useWords(fallbackMessages);
    const options = {
      outcome,
      ...omitUndefined({ policy, handoff, availability, question, responseId, onAction }),
    };
    const fallback = useFallback(options);
    const focus = useKeptFocus<HTMLDivElement>();
    const { mode } = fallback.decision;
    if (mode === null) return null;
    const part = renderPart('div', rest, {
      state: { mode, handoff: fallback.handoff?.state ?? null },
      own: {
        'data-credence': 'fallback-root',
        role: 'group',
        tabIndex: -1,
        'aria-label': messages.fallbackGroup,
        dir,
      },
      ref: mergeRefs(focus, ref),
    });
    return <FallbackContext.Provider value={fallback}>{part}</FallbackContext.Provider>;
  },
);

export declare namespace FallbackRoot {
  interface Props extends PartProps<'div', State>, UseFallbackOptions {}
  interface State {
    /** What went wrong. */
    readonly mode: FailureModeName;
    /** Where the hand-off stands, `null` without one. */
    readonly handoff: string | null;
  }
}

/**
 * What happened, in the matrix's words; while waiting also how long it may still take.
 *
 * @example
 * <Fallback.Root outcome={outcome} handoff={handoff}>
 *   <Fallback.Message />
 * </Fallback.Root>
 */
export const FallbackMessage = /* @__PURE__ */ createPart<HTMLDivElement, FallbackMessage.Props>(
  'Fallback.Message',
  function FallbackMessage(props, ref) {
    const { decision, progress } = useFallbackContext('Message');
    const { locale } = useSurroundings();
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
    /** What went wrong. */
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

/**
 * One way on: a button that says what it does and tells the root's `onAction`.
 *
 * @example
 * <Fallback.Root outcome={outcome} handoff={handoff}>
 *   <Fallback.Action action="retry" />
 * </Fallback.Root>
 */
export const FallbackAction = /* @__PURE__ */ createPart<HTMLButtonElement, FallbackAction.Props>(
  'Fallback.Action',
  function FallbackAction({ action, emphasis = 'plain', ...props }, ref) {
    const { act } = useFallbackContext('Action');
    const messages = useWords(fallbackMessages);
    return renderPart('button', props, {
      state: { action, emphasis },
      own: {
        'data-credence': 'fallback-action',
        type: 'button',
        onClick: () => act(action),
        children: labelOf(action, messages),
      },
      ref,
    });
  },
);

export declare namespace FallbackAction {
  interface Props extends PartProps<'button', State> {
    /** What it does; `found` shows what the assistant held back. */
    action: Action | 'found';
    /** How much it stands out. @default 'plain' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    /** What it does. */
    readonly action: Action | 'found';
    /** How much it stands out. */
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}

function labelOf(action: Action | 'found', messages: FallbackMessages): string {
  return {
    wait: messages.fallbackActionWait,
    cached: messages.fallbackActionCached,
    backup: messages.fallbackActionBackup,
    retry: messages.fallbackActionRetry,
    faq: messages.fallbackActionFaq,
    human: messages.fallbackActionHuman,
    report: messages.fallbackActionReport,
    found: messages.fallbackActionFound,
  }[action];
}
