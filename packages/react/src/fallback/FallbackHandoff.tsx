'use client';
import { useId } from 'react';
import type { Availability, Handoff, HandoffSnapshot } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useTier, useWords } from '../provider/CredenceContext.ts';
import { useEmit, useResponseScope } from '../provider/ResponseScope.tsx';
import { fallbackMessages } from '../provider/messages/fallback.ts';
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
    const { handoff, availability, act } = useFallbackContext('Handoff');
    const messages = useWords(fallbackMessages);
    const opening = useOpening(availability);
    if (handoff === null) return null;
    const { state } = handoff;
    const closed = state === 'requesting' || state === 'accepted';
    const children = (
      <>
        <button
          type="button"
          data-credence="fallback-connect"
          data-emphasis="main"
          aria-disabled={closed || undefined}
          onClick={() => {
            if (!closed) act('human');
          }}
        >
          {handoffAction(state, messages)}
        </button>
        <span data-credence="fallback-status" role="status">
          {handoffStatus(handoff, messages, opening)}
        </span>
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
    const { snapshot, connect } = useHandoff(handoff, details, emit);
    const state = snapshot?.state ?? 'idle';
    const closed = state === 'requesting' || state === 'accepted';
    const escalate = () => {
      if (closed) return;
      if (handoff) connect();
      else emit({ type: 'handoff.requested' });
      onEscalate?.();
    };
    const button = (
      <button
        type="button"
        data-credence="fallback-escalation"
        data-emphasis={tone === 'negative' ? 'plain' : 'quiet'}
        aria-disabled={closed || undefined}
        aria-describedby={statusId}
        onClick={escalate}
      >
        {state === 'idle' ? messages.fallbackEscalate : handoffAction(state, messages)}
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
