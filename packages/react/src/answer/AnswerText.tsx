'use client';
import { forwardRef } from 'react';
import type { ReactNode } from 'react';
import type { Citation, Claim } from '@credence-ui/core/response';
import { CitationPreview } from '../citation/CitationPreview.tsx';
import { CitationScopeContext } from '../citation/CitationScope.ts';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence } from '../provider/CredenceContext.ts';
import { AnswerBlock } from './AnswerBlock.tsx';
import { ClaimNote } from './ClaimNote.tsx';
import type { UnresolvedPolicy } from './blockContext.ts';
import { useAnswerScope } from './useAnswerScope.ts';
import { useAnswerTriggers } from './useAnswerTriggers.ts';
import { useBlocks } from './useBlocks.ts';
import { useMarkedClaims } from './useMarkedClaims.ts';
import { useTextSettings } from './useTextSettings.ts';

/** The streamed, cited markdown of an answer. Nothing in the text can become anything but text, links and markers. */
export const AnswerText = forwardRef<HTMLElement, AnswerText.Props>(function AnswerText(
  { content, citations = noCitations, claims = noClaims, streaming = false, ...props },
  ref,
) {
  const { unresolved, headingOffset, onOpenSource, onSourceOpened, children, ...rest } = props;
  const { dir } = useCredence();
  const blocks = useBlocks(content, streaming);
  const marked = useMarkedClaims(content, claims, blocks);
  const settings = useTextSettings({ citations, unresolved, headingOffset });
  const scope = useAnswerScope({ content, citations, onOpenSource, onSourceOpened });
  const triggers = useAnswerTriggers(scope, marked.claims);
  const body = (
    <CitationScopeContext.Provider value={scope}>
      {blocks.map((block, index) => (
        <AnswerBlock
          key={block.block.start}
          {...block}
          claims={marked.byBlock[index] ?? noMarks}
          settings={settings}
        />
      ))}
      {children === undefined ? <CitationPreview /> : children}
      <ClaimNote store={scope.popover} claims={marked.claims} />
    </CitationScopeContext.Provider>
  );
  const own = { 'data-credence': 'answer-text', 'aria-busy': streaming, dir, ...triggers };
  return renderPart<'div', AnswerText.State>(
    'div',
    { ...rest, children: body },
    { state: { streaming }, own, ref },
  );
});
AnswerText.displayName = 'Answer.Text';

export declare namespace AnswerText {
  interface State {
    /** True while the text grows. */
    readonly streaming: boolean;
  }
  interface Props extends Omit<PartProps<'div', State>, 'content'> {
    /** The answer, in markdown with markers such as `[1]`. */
    content: string;
    /** The sources. A marker `[n]` leads to the one whose id is `n`. @default none */
    citations?: readonly Citation[];
    /** Statements and how well they are supported; the least supported are underlined. @default none */
    claims?: readonly Claim[];
    /** True while the text grows. @default false */
    streaming?: boolean;
    /** What becomes of a marker without a source: stay as text, vanish, or be marked. @default 'keep' */
    unresolved?: UnresolvedPolicy | undefined;
    /** Added to the level of each heading, so that the answer fits the page's outline. @default 0 */
    headingOffset?: number | undefined;
    /** Shows a source in the product's own viewer. @default the preview links to the source */
    onOpenSource?: ((citation: Citation) => void) | undefined;
    /** Told after a person opened a source on purpose: pinned its preview, or followed it. */
    onSourceOpened?: ((citation: Citation) => void) | undefined;
    /** What stands after the text and knows its citations. @default `<Citation.Preview />` */
    children?: ReactNode;
  }
}

const noCitations: readonly Citation[] = [];
const noClaims: readonly Claim[] = [];
const noMarks: readonly never[] = [];
