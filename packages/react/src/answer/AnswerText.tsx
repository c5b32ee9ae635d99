'use client';
import { memo, useId, useMemo, useRef } from 'react';
import type { ForwardedRef, ReactElement, ReactNode, RefObject } from 'react';
import type { Citation, Claim } from '@credence-ui/core/response';
import { CitationPreview } from '../citation/CitationPreview.tsx';
import {
  CitationEntriesContext,
  CitationScopeContext,
  useOwnScope,
} from '../citation/CitationScope.ts';
import { createPart, mergeRefs, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useGrown, useKept } from '../internals/useKept.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { AnswerBlocks, AnswerFootnotes } from './AnswerBlocks.tsx';
import { ClaimNote } from './ClaimNote.tsx';
import { GrowingText } from './GrowingText.tsx';
import { readAnswer } from './readAnswer.ts';
import type { AnswerReading } from './readAnswer.ts';
import type { UnresolvedPolicy } from './readPieces.ts';
import { AnswerSettingsContext, FootnoteContext } from './settings.ts';
import type { AnswerPart } from './settings.ts';
import { useAnswerTriggers } from './useAnswerTriggers.ts';
import { useText } from './useText.ts';

/**
 * The streamed, cited markdown of an answer. Nothing in the text can become anything but text, links and markers.
 *
 * @keyboard Enter on a marker opens its preview and moves the focus there. Escape closes it and gives the focus back.
 * @example
 * <Answer.Text content={response.content} citations={response.citations} claims={response.claims} />
 */
export const AnswerText = /* @__PURE__ */ createPart<HTMLElement, AnswerText.Props>(
  'Answer.Text',
  function AnswerText(
    { content: given, streaming = false, citations, claims, unresolved, ...rest },
    ref,
  ) {
    const root = useRef<HTMLElement>(null);
    const { tiers } = useCredence();
    const content = useText(given);
    // The same lists as before where they are equal, so that the blocks that stand are not made again.
    const lists = {
      citations: useKept(citations),
      claims: useKept(claims),
    };
    // What React renders anew each time cannot grow past it.
    const growth = rest.renderPart === undefined;
    const answer = useGrown((before: AnswerReading | null) =>
      readAnswer(before, { content, streaming, unresolved, tiers, growth, ...lists }),
    );
    const { blocks, notes, footnotes, epoch, entries, claims: marked } = answer;
    const shown = { blocks, notes, footnotes, epoch, entries, marked };
    return (
      <>
        <AnswerRoot {...rest} {...shown} streaming={streaming} root={root} outerRef={ref} />
        <GrowingText root={root} version={blocks} growth={answer.growth} />
      </>
    );
  },
);

export declare namespace AnswerText {
  interface State {
    /** True while the text grows. */
    readonly streaming: boolean;
  }
  interface Props extends Omit<PartProps<'div', State>, 'content'> {
    /** The answer, in markdown with markers such as `[1]`. */
    content: string;
    /** The sources. A marker `[n]` leads to the one whose id is `n`. @default none */
    citations?: readonly Citation[] | undefined;
    /** Statements and how well they are supported; the least supported are underlined. @default none */
    claims?: readonly Claim[] | undefined;
    /** True while the text grows. @default false */
    streaming?: boolean;
    /** What becomes of a marker without a source: stay as text, vanish, or be marked. @default 'keep' */
    unresolved?: UnresolvedPolicy | undefined;
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

type Given = 'content' | 'citations' | 'claims' | 'unresolved' | 'streaming';

interface RootProps
  extends
    Omit<AnswerText.Props, Given>,
    Pick<AnswerReading, 'blocks' | 'notes' | 'footnotes' | 'epoch' | 'entries'> {
  readonly marked: AnswerReading['claims'];
  readonly streaming: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly outerRef: ForwardedRef<HTMLElement>;
}

/** An answer's element and everything in it. While characters are only appended, it is not rendered again. */
const AnswerRoot = memo(function AnswerRoot(props: RootProps) {
  const { blocks, notes, footnotes, epoch, entries, marked, streaming, root, outerRef, ...given } =
    props;
  const {
    headingOffset = 0,
    renderPart: partOf,
    onOpenSource,
    onSourceOpened,
    children,
    ...rest
  } = given;
  const { dir } = useCredence();
  const prefix = useId();
  const scope = useOwnScope({ onOpenSource, onSourceOpened });
  const triggers = useAnswerTriggers({ scope, entries, claims: marked });
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
        {marked.length > 0 ? <ClaimNote store={scope.popover} claims={marked} /> : null}
      </CitationEntriesContext.Provider>
    </CitationScopeContext.Provider>
  );
  const own = { 'data-credence': 'answer-text', 'aria-busy': streaming, dir, ...triggers };
  return renderPart<'div', AnswerText.State>(
    'div',
    { ...rest, children: inside },
    { state: { streaming }, own, ref: mergeRefs(root, outerRef) },
  );
});

const preview = <CitationPreview />;
