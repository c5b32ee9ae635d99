'use client';
import type { Scanned } from '@credence-ui/markdown';
import { memo, useMemo } from 'react';
import type { ForwardedRef, RefObject } from 'react';
import type { Citation, Claim } from '@credence-ui/core/response';
import { CitationPreview } from '../citation/CitationPreview.tsx';
import { CitationScopeContext } from '../citation/CitationScope.ts';
import { mergeRefs, renderPart } from '../internals/renderPart.tsx';
import { useCredence } from '../provider/CredenceContext.ts';
import { AnswerBody } from './AnswerBody.tsx';
import type { AnswerText } from './AnswerText.tsx';
import { ClaimNote } from './ClaimNote.tsx';
import type { AnswerComponents } from './components.ts';
import { useAnswerScope } from './useAnswerScope.ts';
import { useAnswerTriggers } from './useAnswerTriggers.ts';
import { useMarkedClaims } from './useMarkedClaims.ts';
import { useTextSettings } from './useTextSettings.ts';

/** An answer's element and everything in it. While characters are only appended, it is not rendered again. */
export const AnswerRoot = memo(function AnswerRoot(props: AnswerRoot.Props) {
  const { reading, streaming, root, outerRef, ...given } = props;
  const { citations, claims, components = noComponents, ...others } = given;
  const { unresolved, headingOffset, onOpenSource, onSourceOpened, children, ...rest } = others;
  const { dir } = useCredence();
  const { content, blocks, open, epoch } = reading;
  const marked = useMarkedClaims(content, claims);
  const settings = useTextSettings({ citations, unresolved, headingOffset, components });
  const still = streaming && children === undefined;
  const scope = useAnswerScope({ reading, citations, still, onOpenSource, onSourceOpened });
  const triggers = useAnswerTriggers(scope, marked);
  const inside = useMemo(
    () => (
      <CitationScopeContext.Provider value={scope}>
        <AnswerBody
          key={epoch}
          {...{ content, blocks, open, citations, settings }}
          claims={marked}
        />
        {children === undefined ? preview : children}
        {marked.length > 0 ? <ClaimNote store={scope.popover} claims={marked} /> : null}
      </CitationScopeContext.Provider>
    ),
    [scope, epoch, content, blocks, open, citations, settings, marked, children],
  );
  const own = { 'data-credence': 'answer-text', 'aria-busy': streaming, dir, ...triggers };
  return renderPart<'div', AnswerText.State>(
    'div',
    { ...rest, children: inside },
    { state: { streaming }, own, ref: mergeRefs(root, outerRef) },
  );
});

export declare namespace AnswerRoot {
  interface Props extends Omit<AnswerText.Props, 'content' | 'streaming'> {
    citations: readonly Citation[];
    claims: readonly Claim[];
    /** What was read; the same object while characters are only appended. */
    reading: Reading;
    streaming: boolean;
    root: RefObject<HTMLElement | null>;
    outerRef: ForwardedRef<HTMLElement>;
  }
  type Reading = Pick<Scanned, 'content' | 'blocks' | 'open' | 'epoch'>;
}

const preview = <CitationPreview />;
const noComponents: AnswerComponents = {};
