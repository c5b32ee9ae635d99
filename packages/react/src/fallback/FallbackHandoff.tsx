'use client';
import { useId } from 'react';
import type { Availability, Handoff, HandoffSnapshot } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useTier, useWords } from '../provider/CredenceContext.ts';
import { useEmit, useResponseScope } from '../provider/ResponseScope.tsx';
import { fallbackMessages } from '../provider/messages/fallback.ts';
import { FallbackProgress } from './FallbackProgress.tsx';
import { handoffAction, handoffStatus, useFallbackContext, useHandoff } from './useFallback.ts';
import { useOpening } from './useOpening.ts';

/**
 * Asks for a person, then says that the request was received and when one will come, or that nobody was reached.
 *
 * @example
 * <Fallback.Root outcome={outcome} handoff={handoff}>
 *   <Fallback.Handoff />
 * </Fallback.Root>
 */
export const FallbackHandoff = /* @__PURE__ */ createPart<HTMLDivElement, FallbackHandoff.Props>(
  'Fallback.Handoff',
  function FallbackHandoff(props, ref) {
    const { handoff, isAsked, availability, act } = useFallbackContext('Handoff');
    const messages = useWords(fallbackMessages);
    const opening = useOpening(availability);
    if (handoff === null) return null;
    const { state } = handoff;
    const children = (
      <>
        <button
          type="button"
          data-credence="fallback-connect"
          data-emphasis="main"
          aria-disabled={isAsked || undefined}
          onClick={() => {
            if (!isAsked) act('human');
          }}
        >
          {handoffAction(state === 'accepted' && !isAsked ? 'idle' : state, messages)}
        </button>
        <span data-credence="fallback-status" role="status">
          {handoffStatus(handoff, messages, opening)}
        </span>
        <Followed handoff={handoff} />
      </>
    );
    return renderPart('div', props, {
      state: { state },
      own: { 'data-credence': 'fallback-handoff', children },
      ref,
    });
  },
);

export declare namespace FallbackHandoff {
  type Props = PartProps<'div', State>;
  interface State {
    /** Where the hand-off stands. */
    readonly state: HandoffSnapshot['state'];
  }
}

/** What becomes of a request that is followed. */
function Followed({ handoff }: { readonly handoff: HandoffSnapshot | null }) {
  if (handoff?.state !== 'accepted' || handoff.followed === null) return null;
  return <FallbackProgress followed={handoff.followed} />;
}

/**
 * The way to a person beside an answer that stands; with a hand-off it says whether one was reached.
 *
 * @example
 * <Fallback.Escalate handoff={handoff} question="Can I still return it?" />
 */
export const FallbackEscalate = /* @__PURE__ */ createPart<HTMLSpanElement, FallbackEscalate.Props>(
  'Fallback.Escalate',
  function FallbackEscalate(
    { handoff = null, availability = null, question = '', onEscalate, ...props },
    ref,
  ) {
    const opening = useOpening(availability);
    const messages = useWords(fallbackMessages);
    const scope = useResponseScope();
    const { tone } = useTier(scope?.confidence);
    const emit = useEmit();
    const statusId = useId();
    const { responseId = '', tier = 'unknown' } = scope ?? {};
    const details = { responseId, question, reason: 'asked', tier };
    const { snapshot, isAsked, connect } = useHandoff(handoff, details, emit);
    const state = snapshot?.state ?? 'idle';
    const label = state === 'accepted' && !isAsked ? 'idle' : state;
    const escalate = () => {
      if (isAsked) return;
      if (handoff) connect();
      else emit({ type: 'handoff.requested' });
      onEscalate?.();
    };
    const button = (
      <button
        type="button"
        data-credence="fallback-escalation"
        data-emphasis={tone === 'negative' ? 'plain' : 'quiet'}
        aria-disabled={isAsked || undefined}
        aria-describedby={statusId}
        onClick={escalate}
      >
        {label === 'idle' ? messages.fallbackEscalate : handoffAction(label, messages)}
      </button>
    );
    return renderPart('span', props, {
      state: { handoff: snapshot ? state : null },
      own: {
        'data-credence': 'fallback-escalate',
        children: (
          <>
            {button}
            <span id={statusId} data-credence="fallback-reached" data-state={state} role="status">
              {snapshot === null ? opening : handoffStatus(snapshot, messages, opening)}
            </span>
            <Followed handoff={snapshot} />
          </>
        ),
      },
      ref,
    });
  },
);

export declare namespace FallbackEscalate {
  interface Props extends PartProps<'span', State> {
    /** A hand-off from `createHandoff`. */
    handoff?: Handoff | null;
    /** Whether people answer now, from `availabilityOf`. A request can be left at any time. */
    availability?: Availability | null;
    /** What the person asked, for the one who takes over. @default '' */
    question?: string;
    /** Told that a person is asked for. */
    onEscalate?: (() => void) | undefined;
  }
  interface State {
    /** Where the hand-off stands, `null` without one. */
    readonly handoff: string | null;
  }
}
