'use client';
import { useId, useMemo } from 'react';
import type { AIResponse } from '@credence-ui/core/response';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useControlled } from '../internals/useControlled.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { DisclosureContext } from './DisclosureContext.ts';

/** Summary first, details on demand. The summary is the response's own, else its first block. */
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
    /** @default false */
    defaultOpen?: boolean;
    onOpenChange?: (open: boolean) => void;
  }
  interface State {
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
