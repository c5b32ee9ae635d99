'use client';
import type { Citation, Claim } from '@credence-ui/core/response';
import type { StyleProfile } from '@credence-ui/draft/style';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import type { DraftPhase } from '@credence-ui/draft';
import { usePhase } from './DraftContext.ts';
import { isUnderWay } from './draftStep.ts';

/** What finds the marks and lists them, fetched after the draft. */
export const LazyMarkList = /* @__PURE__ */ createLazyPart(async () => {
  const { MarkList } = await import('./MarkList.tsx');
  return MarkList;
});

const none: readonly never[] = [];

/**
 * What to look at in the draft: doubtful claims, figures that no cited source holds, and words that are unlike their writer. They are
 * drawn over the text of `Draft.Editor`; a line says why the one in hand is marked, and a list, closed until it is opened, has all.
 *
 * @keyboard In the editor, moving the caret into a mark says why; Alt with Enter opens its source. In the list, Enter and Space go to the
 * words in the editor.
 * @example
 * <Draft.Root draft={draft} onSend={send}>
 *   <Draft.Editor />
 *   <Draft.Marks content={content} claims={claims} citations={citations} />
 * </Draft.Root>
 */
export const DraftMarks = /* @__PURE__ */ createPart<HTMLDivElement, DraftMarks.Props>(
  'Draft.Marks',
  function DraftMarks(props, ref) {
    const { styleProfile } = useCredence();
    const { content, claims = none, citations = none, ...others } = props;
    const { profile = styleProfile ?? null, ...acts } = others;
    const { onOpenSource, onSourceOpened, defaultOpen = false, ...rest } = acts;
    const phase = usePhase('Marks');
    const messages = useWords(draftMessages);
    usePreload(LazyMarkList, true);
    const sources = { onOpenSource, onSourceOpened };
    return renderPart('div', rest, {
      state: { phase },
      own: {
        'data-credence': 'draft-marks',
        role: 'group',
        'aria-label': messages.draftMarks,
        children: isUnderWay(phase) ? null : (
          <LazyMarkList {...{ content, claims, citations, profile, defaultOpen, ...sources }} />
        ),
      },
      ref,
    });
  },
);

export declare namespace DraftMarks {
  interface Props extends PartProps<'div', State> {
    /** The answer's text that the claims have their places in. @default the original of the draft */
    content?: string | undefined;
    /** The statements of the answer, of which the doubtful ones are marked. @default none */
    claims?: readonly Claim[];
    /** The sources that figures are looked for in, and that a mark leads to. @default none */
    citations?: readonly Citation[];
    /** How the person writes, from `learnStyle`; `null` compares nothing. @default the provider's `styleProfile` */
    profile?: StyleProfile | null | undefined;
    /** Shows a source in the product's own viewer. @default a link to the source */
    onOpenSource?: ((citation: Citation) => void) | undefined;
    /** Told after a person opened a source on purpose. */
    onSourceOpened?: ((citation: Citation) => void) | undefined;
    /** Whether the list is open at first. @default false */
    defaultOpen?: boolean;
  }
  interface State {
    /** Where the draft stands on its way from reading to sent. */
    readonly phase: DraftPhase;
  }
}
