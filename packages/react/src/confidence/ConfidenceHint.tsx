'use client';
import * as Tooltip from '@radix-ui/react-tooltip';
import type { ReactNode } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { useConfidence } from './ConfidenceContext.ts';

/** A small button whose tooltip repeats the disclaimer on hover and focus. Say it elsewhere too: a tap does not open it. */
export const ConfidenceHint = /* @__PURE__ */ createPart<HTMLButtonElement, ConfidenceHint.Props>(
  'Confidence.Hint',
  function ConfidenceHint({ content, ...props }, ref) {
    const { tier, words } = useConfidence('Hint');
    const messages = useWords(confidenceMessages);
    const trigger = renderPart('button', props, {
      state: { tier: tier.name },
      own: {
        'data-credence': 'confidence-hint',
        type: 'button',
        'aria-label': messages.confidenceHint,
        children: '?',
      },
      ref,
    });
    return (
      <Tooltip.Provider>
        <Tooltip.Root>
          <Tooltip.Trigger asChild>{trigger}</Tooltip.Trigger>
          <Tooltip.Content data-credence="confidence-tooltip" sideOffset={6} collisionPadding={8}>
            {content ?? words.disclaimer ?? words.label}
          </Tooltip.Content>
        </Tooltip.Root>
      </Tooltip.Provider>
    );
  },
);

export declare namespace ConfidenceHint {
  interface Props extends Omit<PartProps<'button', State>, 'content'> {
    /** What the tooltip says. @default the tier's disclaimer, else its label */
    content?: ReactNode;
  }
  interface State {
    readonly tier: string;
  }
}
