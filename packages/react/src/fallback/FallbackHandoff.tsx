'use client';
import type { HandoffSnapshot } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { fallbackMessages } from '../provider/messages/card.ts';
import { useFallbackContext } from './useFallback.ts';
import { handoffAction, handoffStatus } from './useHandoff.ts';

/** Asks for a person, then says that the request was received and when one will come, or that nobody was reached. */
export const FallbackHandoff = /* @__PURE__ */ createPart<HTMLDivElement, FallbackHandoff.Props>(
  'Fallback.Handoff',
  function FallbackHandoff(props, ref) {
    const { handoff, act } = useFallbackContext('Handoff');
    const messages = useWords(fallbackMessages);
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
          {handoffStatus(handoff, messages)}
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
    readonly state: HandoffSnapshot['state'];
  }
}
