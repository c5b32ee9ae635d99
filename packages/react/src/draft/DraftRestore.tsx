'use client';
import type { DraftKeeper } from '@credence-ui/draft';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import { useDraftParts } from './DraftContext.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import type { KeptDraftState } from './useKeptDraft.ts';

/** What is offered for edits that came back or are another tab's. Fetched as soon as drafts are kept: a page may be offline later. */
export const LazyOffer = /* @__PURE__ */ createLazyPart(async () => {
  const { RestoreOffer } = await import('./RestoreOffer.tsx');
  return RestoreOffer;
}, Told);

/** What has happened, in words that need no fetching. */
function Told({ kept: { conflict } }: { kept: KeptDraftState }) {
  const messages = useWords(draftMessages);
  return (
    <span role="status">{conflict ? messages.draftKeptConflict : messages.draftKeptBack}</span>
  );
}

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
    const { draft } = useDraftParts('Restore');
    const messages = useWords(draftMessages);
    const kept = useKeptDraft(draft, keeper);
    const state = stateOf(kept);
    const { drafts } = useCredence();
    usePreload(LazyOffer, (keeper ?? drafts) !== null && (state ?? 'kept'));
    if (state === null) return null;
    const children =
      state === 'failed' ? (
        <span role="status">{messages.draftKeptFailed}</span>
      ) : (
        <LazyOffer kept={kept} />
      );
    return renderPart('div', props, {
      state: { state },
      own: { 'data-credence': 'draft-restore', children },
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
