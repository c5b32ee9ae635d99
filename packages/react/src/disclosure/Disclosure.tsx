'use client';
import { createContext, useContext, useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AIResponse } from '@credence-ui/core/response';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { disclosureMessages } from '../provider/messages/card.ts';

const DisclosureContext = createContext<DisclosureContextValue | null>(null);

/**
 * Summary first, details on demand. The summary is the response's own, else its first block.
 *
 * @example
 * <Disclosure.Root response={response}>
 *   <Disclosure.Summary />
 *   <Disclosure.Details />
 * </Disclosure.Root>
 */
export const DisclosureRoot = /* @__PURE__ */ createPart<HTMLDivElement, DisclosureRoot.Props>(
  'Disclosure.Root',
  function DisclosureRoot(props, ref) {
    const { response, open: given, defaultOpen = false, onOpenChange, ...rest } = props;
    const { dir } = useCredence();
    const [open, setOpen] = useControlled(given, defaultOpen);
    const detailsId = useId();
    const texts = useMemo(() => split(response), [response]);
    const toggle = () => {
      setOpen(!open);
      onOpenChange?.(!open);
    };
    const part = renderPart('div', rest, {
      state: { open },
      own: { 'data-credence': 'disclosure-root', dir },
      ref,
    });
    return (
      <DisclosureContext.Provider value={{ ...texts, open, toggle, detailsId }}>
        {part}
      </DisclosureContext.Provider>
    );
  },
);

export declare namespace DisclosureRoot {
  interface Props extends PartProps<'div', State> {
    /** The answer to summarise; leave out when the parts are given their own children. */
    response?: AIResponse;
    /** Whether the details are shown; leave out to let the part keep it. */
    open?: boolean;
    /** Whether the details are shown at first. @default false */
    defaultOpen?: boolean;
    /** Told when a person opens or closes the details. */
    onOpenChange?: (open: boolean) => void;
  }
  interface State {
    /** True while the details are shown. */
    readonly open: boolean;
  }
}

function split(response: AIResponse | undefined) {
  const details = response?.content ?? '';
  const summary = response?.summary?.trim() ?? '';
  if (summary !== '') return { summary, details, excerpt: false };
  return { summary: details.slice(0, endOfFirstBlock(details)), details, excerpt: true };
}

/** The end of the first block of a text: up to its first blank line that is not within a code fence. */
export function endOfFirstBlock(content: string): number {
  let offset = 0;
  let fenced = false;
  let begun = false;
  for (const line of content.split('\n')) {
    if (begun && !fenced && line.trim() === '') return offset - 1;
    if (/^ {0,3}(`{3,}|~{3,})/.test(line)) fenced = !fenced;
    if (line.trim() !== '') begun = true;
    offset += line.length + 1;
  }
  return content.length;
}

/**
 * The short form and the button that opens the rest. No button when there is no more to show.
 *
 * @example
 * <Disclosure.Root response={response}>
 *   <Disclosure.Summary />
 *   <Disclosure.Details />
 * </Disclosure.Root>
 */
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
    /** True while the details are shown. */
    readonly open: boolean;
  }
}

/**
 * The whole text, in the document but hidden until it is asked for.
 *
 * @example
 * <Disclosure.Root response={response}>
 *   <Disclosure.Summary />
 *   <Disclosure.Details />
 * </Disclosure.Root>
 */
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
    /** True while the details are shown. */
    readonly open: boolean;
  }
}

/** What the parts below a `Disclosure.Root` share. */
interface DisclosureContextValue {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly summary: string;
  readonly details: string;
  /** True when the summary is the beginning of the details, so that both at once would repeat it. */
  readonly excerpt: boolean;
  readonly detailsId: string;
}

/** The surrounding `Disclosure.Root`. Throws when `part` stands outside of one. */
function useDisclosure(part: string): DisclosureContextValue {
  const value = useContext(DisclosureContext);
  if (value) return value;
  throw new Error(
    `Credence: <Disclosure.${part}> is outside <Disclosure.Root>. Render it inside one.`,
  );
}
