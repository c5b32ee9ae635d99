'use client';
import { useState } from 'react';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import { useDraftParts, useDraftValue, usePhase } from './DraftContext.ts';
import { isUnderWay } from './draftStep.ts';

/** What is in conflict when a newer answer is taken into an edited draft, fetched once there is one. */
export const LazyMerge = /* @__PURE__ */ createLazyPart(async () => {
  const { NewerMerge } = await import('./NewerMerge.tsx');
  return NewerMerge;
});

/**
 * Tells that the answer has another text by now and offers it: what fits in with what was typed in one step, what does not side by
 * side, or its whole text instead. What was typed can be brought back. Nothing while the draft was made of that text, and once
 * it is on its way.
 *
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Newer text={response.content} />
 * </Draft.Root>
 */
export const DraftNewer = /* @__PURE__ */ createPart<HTMLDivElement, DraftNewer.Props>(
  'Draft.Newer',
  function DraftNewer({ text, ...props }, ref) {
    const { draft, rebase } = useDraftParts('Newer');
    const phase = usePhase();
    const offered = useDraftValue(({ snapshot }) => text !== snapshot.original);
    const messages = useWords(draftMessages);
    const [before, setBefore] = useState<Before | null>(null);
    usePreload(LazyMerge, offered);
    // What was taken in belongs to the text that it was taken from.
    const taken = !offered && before?.text === text ? before : null;
    if ((!offered && !taken) || isUnderWay(phase)) return null;
    const take = (next: string) => {
      const { original, current } = draft.getSnapshot();
      setBefore({ text, original, current });
      rebase(text, next);
    };
    const restore = ({ original: base, current: typed }: Before) => rebase(base, typed);
    return renderPart('div', props, {
      state: { taken: taken !== null },
      own: {
        'data-credence': 'draft-newer',
        children: (
          <>
            <span role="status">{taken ? messages.draftNewerTaken : messages.draftNewer}</span>
            {!taken && <LazyMerge text={text} onTake={take} />}
            <button
              type="button"
              data-credence="draft-newer-take"
              data-emphasis="plain"
              onClick={() => (taken ? restore(taken) : take(text))}
            >
              {taken ? messages.draftNewerRestore : messages.draftNewerTake}
            </button>
          </>
        ),
      },
      ref,
    });
  },
);

export declare namespace DraftNewer {
  interface Props extends PartProps<'div', State> {
    /** What the answer says now, as it would be sent. */
    text: string;
  }
  interface State {
    /** True while the draft goes on from the newer text. */
    readonly taken: boolean;
  }
}

/** The draft before a newer text was taken in. */
interface Before {
  /** The newer text. */
  readonly text: string;
  readonly original: string;
  readonly current: string;
}
