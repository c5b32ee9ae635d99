'use client';
import type { FallbackAction as Action } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { fallbackMessages } from '../provider/messages/card.ts';
import type { FallbackMessages } from '../provider/messages/card.ts';
import { useFallbackContext } from './useFallback.ts';

/** One way on: a button that says what it does and tells the root's `onAction`. */
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
    readonly action: Action | 'found';
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
