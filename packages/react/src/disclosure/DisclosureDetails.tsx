'use client';
import type { ReactNode } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useDisclosure } from './DisclosureContext.ts';

/** The whole text, in the document but hidden until it is asked for. */
export const DisclosureDetails = /* @__PURE__ */ createPart<
  HTMLDivElement,
  DisclosureDetails.Props
>('Disclosure.Details', function DisclosureDetails({ children, ...props }, ref) {
  const { open, details, detailsId } = useDisclosure('Details');
  return renderPart<'div', DisclosureDetails.State>('div', props, {
    state: { open },
    own: {
      'data-credence': 'disclosure-details',
      id: detailsId,
      hidden: !open,
      children: typeof children === 'function' ? children(details) : (children ?? details),
    },
    ref,
  });
});

export declare namespace DisclosureDetails {
  interface Props extends Omit<PartProps<'div', State>, 'children'> {
    /** What is shown, or a function from the whole text to it. @default the text */
    children?: ReactNode | ((details: string) => ReactNode);
  }
  interface State {
    readonly open: boolean;
  }
}
