'use client';
import { useDeferredValue, useEffect, useState } from 'react';
import type { ToggleEvent } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { ChecklistEntries } from './ChecklistEntries.tsx';
import { useChecklist } from './useChecklist.ts';
import { useDraftContext } from './useDraft.ts';

/**
 * The names, dates, numbers and commitments of the draft, each with a box to tick and the source that holds the same
 * value. Closed until it is opened; the gate waits for the ticks only where the draft's policy asks for them.
 */
export const DraftChecklist = /* @__PURE__ */ createPart<HTMLDetailsElement, DraftChecklist.Props>(
  'Draft.Checklist',
  function DraftChecklist(props, ref) {
    const { citations = none, onOpenSource, onSourceOpened, defaultOpen = false, ...rest } = props;
    const { snapshot, noteChecklist } = useDraftContext('Checklist');
    const { locale } = useCredence();
    const messages = useWords(draftMessages);
    const [open, setOpen] = useState(defaultOpen);
    const found = useChecklist(useDeferredValue(snapshot.current), locale);
    const items = found?.items ?? none;
    // Tells the gate, which lives outside of React, what the text holds.
    useEffect(() => {
      if (found?.items) noteChecklist(found.text, valuesOf(found.items));
    }, [found, noteChecklist]);
    const ticked = new Set(snapshot.ticked);
    const done = items.filter(({ value }) => ticked.has(value)).length;
    const failed = found?.items === null;
    const children = (
      <>
        <summary data-credence="checklist-summary">
          {failed ? messages.draftChecklistFailed : messages.draftChecklist(done, items.length)}
        </summary>
        {open && <ChecklistEntries {...{ items, citations, onOpenSource, onSourceOpened }} />}
      </>
    );
    return renderPart('details', rest, {
      state: { complete: items.length > 0 && done === items.length },
      own: {
        'data-credence': 'draft-checklist',
        hidden: items.length === 0 && !failed,
        open,
        onToggle: (event: ToggleEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open),
        children,
      },
      ref,
    });
  },
);

export declare namespace DraftChecklist {
  interface Props extends Omit<PartProps<'details', State>, 'open'> {
    /** The sources in whose passages the values are looked for. @default none */
    citations?: readonly Citation[];
    /** Shows a source in the product's own viewer. @default a link to the source */
    onOpenSource?: ((citation: Citation) => void) | undefined;
    /** Told after a person opened a source on purpose. */
    onSourceOpened?: ((citation: Citation) => void) | undefined;
    /** Whether it is open at first. @default false */
    defaultOpen?: boolean;
  }
  interface State {
    /** Whether there are items and all of them are ticked. */
    readonly complete: boolean;
  }
}

const none: readonly never[] = [];

function valuesOf(items: readonly { readonly value: string }[]): readonly string[] {
  return items.map(({ value }) => value);
}
