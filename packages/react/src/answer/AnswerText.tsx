'use client';
import { forwardRef, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Citation, Claim } from '@credence-ui/core/response';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKept } from '../internals/useKept.ts';
import { AnswerRoot } from './AnswerRoot.tsx';
import { GrowingText } from './GrowingText.tsx';
import type { UnresolvedPolicy } from './blockContext.ts';
import type { AnswerComponents } from './components.ts';
import { useScanned } from './useScanned.ts';

/** The streamed, cited markdown of an answer. Nothing in the text can become anything but text, links and markers. */
export const AnswerText = forwardRef<HTMLElement, AnswerText.Props>(function AnswerText(
  { content, streaming = false, citations = noCitations, claims = noClaims, ...rest },
  ref,
) {
  const root = useRef<HTMLElement>(null);
  // The same lists as before where they are equal, so that the blocks that stand are not rendered again.
  const props = { ...rest, citations: useKept(citations), claims: useKept(claims) };
  const { content: read, blocks, open, growth, epoch } = useScanned(content, streaming, props);
  const reading = useMemo(
    () => ({ content: read, blocks, open, epoch }),
    [read, blocks, open, epoch],
  );
  return (
    <>
      <AnswerRoot {...props} {...{ reading, streaming, root }} outerRef={ref} />
      <GrowingText root={root} version={reading} growth={growth} />
    </>
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
    /** What is rendered in place of the answer's own elements. @default none */
    components?: AnswerComponents | undefined;
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
