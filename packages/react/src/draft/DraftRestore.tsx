'use client';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DraftKeeper } from '@credence-ui/draft';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import type { DraftMessages } from '../provider/messages/draft.ts';
import { useDraftContext } from './useDraft.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import type { KeptDraftState } from './useKeptDraft.ts';

/**
 * Keeps the draft while it is on the page, and says so where that matters: when edits came back, when another tab has another
 * text, and when nothing can be saved. Nothing is shown otherwise.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Restore />
 *   <Draft.Editor />
 * </Draft.Root>
 */
export const DraftRestore = /* @__PURE__ */ createPart<HTMLDivElement, DraftRestore.Props>(
  'Draft.Restore',
  function DraftRestore({ keeper, ...props }, ref) {
    const { draft } = useDraftContext('Restore');
    const messages = useWords(draftMessages);
    const kept = useKeptDraft(draft, keeper);
    const formatTime = useTimeFormat();
    const state = stateOf(kept);
    if (state === null) return null;
    const contents: Readonly<Record<DraftRestore.State['state'], () => ReactNode>> = {
      conflict: () => offerBoth(kept, messages),
      failed: () => <span role="status">{messages.draftKeptFailed}</span>,
      restored: () => offerDiscard(kept, messages, formatTime),
    };
    return renderPart('div', props, {
      state: { state },
      own: { 'data-credence': 'draft-restore', children: contents[state]() },
      ref,
    });
  },
);

export declare namespace DraftRestore {
  interface Props extends PartProps<'div', State> {
    /** Where the draft is kept. @default the provider's `drafts` */
    keeper?: DraftKeeper;
  }
  interface State {
    /** What it says. */
    readonly state: 'restored' | 'conflict' | 'failed';
  }
}

function stateOf({
  status,
  restored,
  conflict,
}: KeptDraftState): DraftRestore.State['state'] | null {
  if (conflict) return 'conflict';
  if (status === 'failed') return 'failed';
  return restored ? 'restored' : null;
}

function offerDiscard(
  { restored, discard }: KeptDraftState,
  messages: DraftMessages,
  formatTime: (time: number) => string,
): ReactNode {
  const time = formatTime(restored?.savedAt ?? 0);
  return (
    <>
      <span role="status">{messages.draftKeptRestored(time)}</span>
      <button
        type="button"
        data-credence="draft-restore-act"
        data-emphasis="plain"
        onClick={discard}
      >
        {messages.draftKeptDiscard}
      </button>
    </>
  );
}

function offerBoth({ conflict, resolve }: KeptDraftState, messages: DraftMessages): ReactNode {
  const choices = [
    ['mine', messages.draftKeptMine],
    ['other', messages.draftKeptOther],
    ['both', messages.draftKeptBoth],
  ] as const;
  return (
    <>
      <span role="status">{messages.draftKeptConflict}</span>
      <blockquote dir="auto">{conflict?.other.text}</blockquote>
      {choices.map(([pick, words]) => (
        <button
          key={pick}
          type="button"
          data-credence="draft-restore-act"
          data-emphasis="plain"
          onClick={() => resolve(pick)}
        >
          {words}
        </button>
      ))}
    </>
  );
}

/** The time of today, the day and the time of another one. */
function useTimeFormat(): (time: number) => string {
  const { locale } = useCredence();
  const [today] = useState(() => new Date().toDateString());
  return (time) => {
    const isToday = new Date(time).toDateString() === today;
    const day = isToday ? {} : ({ dateStyle: 'medium' } as const);
    return new Intl.DateTimeFormat(locale, { ...day, timeStyle: 'short' }).format(time);
  };
}
