'use client';
import type { ReactNode } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { disclosureMessages } from '../provider/messages/card.ts';
import { useDisclosure } from './DisclosureContext.ts';

/** The short form and the button that opens the rest. No button when there is no more to show. */
export const DisclosureSummary = /* @__PURE__ */ createPart<
  HTMLDivElement,
  DisclosureSummary.Props
>('Disclosure.Summary', function DisclosureSummary({ children, ...props }, ref) {
  const { open, toggle, summary, details, excerpt, detailsId } = useDisclosure('Summary');
  const messages = useWords(disclosureMessages);
  const complete = excerpt && details !== '' && summary.trim() === details.trim();
  const inner = (
    <>
      <div data-credence="disclosure-text" hidden={open && excerpt}>
        {typeof children === 'function' ? children(summary) : (children ?? summary)}
      </div>
      {!complete && (
        <button
          type="button"
          data-credence="disclosure-toggle"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={toggle}
        >
          {open ? messages.disclosureHide : messages.disclosureShow}
        </button>
      )}
    </>
  );
  return renderPart<'div', DisclosureSummary.State>('div', props, {
    state: { open },
    own: { 'data-credence': 'disclosure-summary', children: inner },
    ref,
  });
});

export declare namespace DisclosureSummary {
  interface Props extends Omit<PartProps<'div', State>, 'children'> {
    /** What is shown, or a function from the summary's text to it. @default the text */
    children?: ReactNode | ((summary: string) => ReactNode);
  }
  interface State {
    readonly open: boolean;
  }
}
