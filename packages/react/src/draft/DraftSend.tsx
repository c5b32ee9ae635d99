'use client';
import { useContext, useEffect, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ToggleEvent } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { ConfidenceContext } from '../confidence/ConfidenceRoot.tsx';
import type { ConfidenceContextValue } from '../confidence/ConfidenceRoot.tsx';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import type { DraftMessages } from '../provider/messages/draft.ts';
import { useChecklist } from './useChecklist.ts';
import { useDraftParts, useDraftValue, usePhase } from './DraftContext.ts';
import { blockedReason } from './draftStep.ts';
import type { DraftStep } from './draftStep.ts';
import { useSettled } from './useSettled.ts';

/**
 * The main action: it looks, approves or sends, whichever the review rule asks for next, and says why when it is closed.
 *
 * @keyboard Enter and Space are one press however long they are held.
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 *   <Draft.Send />
 * </Draft.Root>
 */
export const DraftSend = /* @__PURE__ */ createPart<HTMLButtonElement, DraftSend.Props>(
  'Draft.Send',
  function DraftSend({ emphasis = 'main', ...props }, ref) {
    const { advance, statusId } = useDraftParts('Send');
    const step = useDraftValue(({ step: { name } }) => name);
    const blockers = useDraftValue((view) => view.step.blockers);
    const messages = useWords(draftMessages);
    const confidence = useContext(ConfidenceContext);
    const closed = blockers.length > 0;
    const reason = blockedReason(blockers, messages);
    return renderPart('button', props, {
      state: { step, closed, emphasis },
      own: {
        'data-credence': 'draft-send',
        type: 'button',
        'aria-disabled': closed || undefined,
        // The description is what remains of the reason where no status part shows it.
        'aria-describedby': closed ? statusId : undefined,
        'aria-description': closed && reason !== '' ? reason : undefined,
        onKeyDown: ignoreRepeat,
        onClick: (event: MouseEvent) => {
          if (!closed && event.detail < 2) advance();
        },
        children: labelOf(step, confidence, messages),
      },
      ref,
    });
  },
);

export declare namespace DraftSend {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'main' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    /** What a click does next. */
    readonly step: DraftStep['name'];
    /** True when the review rule keeps it closed. */
    readonly closed: boolean;
    /** How much it stands out. */
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}

// One press is one step: a double click or a held key must not look, approve and send in one go.
function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/** The tier's own wording where it fits what the click does: "Send" never opens a review, "Review" never sends. */
function labelOf(
  step: DraftStep['name'],
  confidence: ConfidenceContextValue | null,
  messages: DraftMessages,
): string {
  const sends = confidence?.tier.tone === 'positive';
  const action = confidence?.words.action;
  return {
    review: (sends ? null : action) ?? messages.draftReview,
    approve: messages.draftApprove,
    send: (sends ? action : null) ?? messages.draftSend,
    retry: messages.draftRetry,
    waiting: messages.draftSending,
    sending: messages.draftSending,
    sent: messages.draftSent,
  }[step];
}

/**
 * Takes back a send in one click while it still waits; nothing else of the time.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Status />
 *   <Draft.Undo />
 *   <Draft.Send />
 * </Draft.Root>
 */
export const DraftUndo = /* @__PURE__ */ createPart<HTMLButtonElement, DraftUndo.Props>(
  'Draft.Undo',
  function DraftUndo({ emphasis = 'plain', ...props }, ref) {
    const { undo } = useDraftParts('Undo');
    const messages = useWords(draftMessages);
    if (usePhase() !== 'waiting') return null;
    return renderPart('button', props, {
      state: { emphasis },
      own: {
        'data-credence': 'draft-undo',
        type: 'button',
        onClick: undo,
        children: messages.draftUndo,
      },
      ref,
    });
  },
);

export declare namespace DraftUndo {
  interface Props extends PartProps<'button', State> {
    /** How much it stands out. @default 'plain' */
    emphasis?: 'main' | 'plain' | 'quiet';
  }
  interface State {
    /** How much it stands out. */
    readonly emphasis: 'main' | 'plain' | 'quiet';
  }
}

/** What stands in an open checklist, fetched once there is something to check. */
export const LazyEntries = /* @__PURE__ */ createLazyPart(async () => {
  const { ChecklistEntries } = await import('./ChecklistEntries.tsx');
  return ChecklistEntries;
});

const none: readonly never[] = [];

/**
 * The names, dates, numbers and commitments of the draft, each with a box to tick and the source that holds the same
 * value. Closed until it is opened; the gate waits for the ticks only where the draft's policy asks for them.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 *   <Draft.Checklist citations={citations} />
 * </Draft.Root>
 */
export const DraftChecklist = /* @__PURE__ */ createPart<HTMLDetailsElement, DraftChecklist.Props>(
  'Draft.Checklist',
  function DraftChecklist(props, ref) {
    const { citations = none, onOpenSource, onSourceOpened, defaultOpen = false, ...rest } = props;
    const { draft, noteChecklist } = useDraftParts('Checklist');
    const values = useDraftValue(({ snapshot }) => snapshot.ticked);
    const { locale } = useCredence();
    const messages = useWords(draftMessages);
    const [open, setOpen] = useState(defaultOpen);
    const found = useChecklist(useSettled(draft).current, locale);
    const items = found?.items ?? none;
    usePreload(LazyEntries, open ? 'open' : items.length > 0);
    // Tells the gate, which lives outside of React, what the text holds.
    useEffect(() => {
      if (found?.items) noteChecklist(found.text, valuesOf(found.items));
    }, [found, noteChecklist]);
    const ticked = new Set(values);
    const done = items.filter(({ value }) => ticked.has(value)).length;
    const failed = found?.items === null;
    const children = (
      <>
        <summary data-credence="checklist-summary">
          {failed ? messages.draftChecklistFailed : messages.draftChecklist(done, items.length)}
        </summary>
        {open && <LazyEntries {...{ items, citations, onOpenSource, onSourceOpened }} />}
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

function valuesOf(items: readonly { readonly value: string }[]): readonly string[] {
  return items.map(({ value }) => value);
}
