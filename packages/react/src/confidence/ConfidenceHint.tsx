'use client';
import { useId, useState, useSyncExternalStore } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPopoverStore } from '../internals/popoverStore.ts';
import type { PopoverStore } from '../internals/popoverStore.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import { useConfidence } from './ConfidenceRoot.tsx';

/** The words of a hint and what places them, fetched after the button. */
export const LazyTip = /* @__PURE__ */ createLazyPart(async () => {
  const { HintTip } = await import('./HintTip.tsx');
  return HintTip;
});

/**
 * A small button whose tooltip repeats the disclaimer on hover, focus and tap. Say it elsewhere too: few people look for it.
 *
 * @keyboard The focus opens the tooltip, Escape closes it.
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Hint />
 * </Confidence.Root>
 */
export const ConfidenceHint = /* @__PURE__ */ createPart<HTMLButtonElement, ConfidenceHint.Props>(
  'Confidence.Hint',
  function ConfidenceHint({ content, ...props }, ref) {
    const { tier, words } = useConfidence('Hint');
    const messages = useWords(confidenceMessages);
    const [store] = useState(createPopoverStore);
    const { key } = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
    const id = useId();
    usePreload(LazyTip, key ?? true);
    const trigger = renderPart('button', props, {
      state: { tier: tier.name },
      own: {
        ...handlersOf(store, id),
        'data-credence': 'confidence-hint',
        type: 'button',
        'aria-label': messages.confidenceHint,
        'aria-describedby': key === null ? undefined : id,
        children: '?',
      },
      ref,
    });
    const tip = <LazyTip {...{ store, id }}>{content ?? words.disclaimer ?? words.label}</LazyTip>;
    return (
      <>
        {trigger}
        {key === null ? null : tip}
      </>
    );
  },
);

export declare namespace ConfidenceHint {
  interface Props extends Omit<PartProps<'button', State>, 'content'> {
    /** What the tooltip says. @default the tier's disclaimer, else its label */
    content?: ReactNode;
  }
  interface State {
    /** Name of the tier. */
    readonly tier: string;
  }
}

const delays = { open: 300, close: 240 };

/** Hover waits, focus and a tap do not; leaving waits long enough for the pointer to reach the words. */
function handlersOf(store: PopoverStore, key: string) {
  const open = ({ currentTarget: anchor }: { readonly currentTarget: HTMLElement }): void =>
    store.open({ key, anchor });
  return {
    onPointerEnter: ({ pointerType, currentTarget: anchor }: PointerEvent<HTMLElement>) => {
      if (pointerType !== 'touch') store.openLater({ key, anchor }, delays.open);
    },
    onPointerLeave: () => store.closeLater(delays.close),
    onFocus: open,
    onBlur: () => store.close(),
    onClick: open,
  };
}
