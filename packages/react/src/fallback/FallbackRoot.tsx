'use client';
import type { FailureModeName } from '@credence-ui/core/fallback';
import { createPart, mergeRefs, omitUndefined, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { fallbackMessages } from '../provider/messages/card.ts';
import { FallbackContext, useFallback } from './useFallback.ts';
import type { UseFallbackOptions } from './useFallback.ts';

/** What stands where an answer would: the failure in words and a next step that works. Nothing while the answer stands. */
export const FallbackRoot = /* @__PURE__ */ createPart<HTMLDivElement, FallbackRoot.Props>(
  'Fallback.Root',
  function FallbackRoot(props, ref) {
    const { outcome, policy, handoff, question, responseId, onAction, ...rest } = props;
    const { dir } = useCredence();
    const messages = useWords(fallbackMessages);
    const options = {
      outcome,
      ...omitUndefined({ policy, handoff, question, responseId, onAction }),
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
    readonly mode: FailureModeName;
    /** Where the hand-off stands, `null` without one. */
    readonly handoff: string | null;
  }
}
