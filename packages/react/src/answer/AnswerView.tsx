'use client';
import { memo, useId, useMemo } from 'react';
import type { ForwardedRef, ReactElement, ReactNode } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { CitationPreview } from '../citation/CitationPreview.tsx';
import {
  CitationEntriesContext,
  CitationScopeContext,
  useOwnScope,
} from '../citation/CitationScope.ts';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence } from '../provider/CredenceContext.ts';
import { AnswerBlocks, AnswerFootnotes } from './AnswerBlocks.tsx';
import { ClaimNote } from './ClaimNote.tsx';
import { AnswerSettingsContext, FootnoteContext } from './settings.ts';
import type { AnswerPart } from './settings.ts';
import { useAnswerTriggers } from './useAnswerTriggers.ts';
import type { ShownAnswer } from './useAnswerReading.tsx';

/**
 * An answer that `useAnswerReading` read, for an arrangement of one's own that stays as it is while characters are only
 * appended; `Answer.Text` reads and shows in one.
 *
 * @keyboard As `Answer.Text`.
 * @example
 * <Answer.View answer={answer} />
 */
export const AnswerView = /* @__PURE__ */ createPart<HTMLElement, AnswerView.Props>(
  'Answer.View',
  function AnswerView(props, ref) {
    return <AnswerRoot {...props} outerRef={ref} />;
  },
);

export declare namespace AnswerView {
  interface State {
    /** True while the text grows. */
    readonly streaming: boolean;
  }
  interface Props extends Omit<PartProps<'div', State>, keyof Own>, Own {
    /** What was read, from `useAnswerReading`. */
    answer: ShownAnswer;
  }
  /** How an answer that was read is shown. */
  interface Own {
    /** Added to the level of each heading, so that the answer fits the page's outline. @default 0 */
    headingOffset?: number | undefined;
    /**
     * Renders a part in the product's way, best by `Answer.Code` and its like with other props or children; `null` leaves it to
     * the answer, and so does one that throws. @default the answer's own parts
     */
    renderPart?: ((part: AnswerPart) => ReactElement | null) | undefined;
    /** Shows a source in the product's own viewer. @default the preview links to the source */
    onOpenSource?: ((citation: Citation) => void) | undefined;
    /** Told after a person opened a source on purpose: pinned its preview, or followed it. */
    onSourceOpened?: ((citation: Citation) => void) | undefined;
    /** What stands after the text and knows its citations. @default `<Citation.Preview />` */
    children?: ReactNode;
  }
}

interface RootProps extends AnswerView.Props {
  readonly outerRef: ForwardedRef<HTMLElement>;
}

/** An answer's element and everything in it. While characters are only appended, it is not rendered again. */
export const AnswerRoot = memo(function AnswerRoot(props: RootProps) {
  const { answer, outerRef, headingOffset = 0, renderPart: partOf, ...given } = props;
  const { onOpenSource, onSourceOpened, children, ...rest } = given;
  const { blocks, notes, footnotes, epoch, entries, claims, streaming, root } = answer;
  const { dir } = useCredence();
  const prefix = useId();
  const scope = useOwnScope({ onOpenSource, onSourceOpened });
  const triggers = useAnswerTriggers({ scope, entries, claims });
  const settings = useMemo(() => ({ headingOffset, renderPart: partOf }), [headingOffset, partOf]);
  const numbers = useMemo(() => footnotes && { ...footnotes, prefix }, [footnotes, prefix]);
  const inside = (
    <CitationScopeContext.Provider value={scope}>
      <CitationEntriesContext.Provider value={entries}>
        <AnswerSettingsContext.Provider value={settings}>
          <FootnoteContext.Provider value={numbers}>
            <AnswerBlocks key={epoch} blocks={blocks} />
            {notes.length > 0 ? <AnswerFootnotes notes={notes} /> : null}
          </FootnoteContext.Provider>
        </AnswerSettingsContext.Provider>
        {children === undefined ? preview : children}
        {claims.length > 0 ? <ClaimNote store={scope.popover} claims={claims} /> : null}
      </CitationEntriesContext.Provider>
    </CitationScopeContext.Provider>
  );
  const own = { 'data-credence': 'answer-text', 'aria-busy': streaming, dir, ...triggers };
  return renderPart<'div', AnswerView.State>(
    'div',
    { ...rest, children: inside },
    { state: { streaming }, own, ref: mergeRefs(root, outerRef) },
  );
});

const preview = <CitationPreview />;
