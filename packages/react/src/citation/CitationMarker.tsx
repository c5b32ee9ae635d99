'use client';
import { forwardRef, useSyncExternalStore } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { PopoverStore } from '../internals/popoverStore.ts';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence } from '../provider/CredenceContext.ts';
import { citationKey, useCitationScope } from './CitationScope.ts';
import { externalLink } from './externalLink.ts';
import { sourceTitle } from './sourceTitle.ts';
import { useSourceLink } from './useSourceLink.ts';

/** The numbered chip in the text that opens the preview of its source. */
export const CitationMarker = forwardRef<HTMLElement, CitationMarker.Props>(function CitationMarker(
  { citation: given, citationId, number: givenNumber, ...props },
  ref,
) {
  const scope = useCitationScope();
  const entry = scope?.entries.get(citationId ?? given?.id ?? '');
  const citation = given ?? entry?.citation;
  if (!citation) throw misplaced(citationId);
  const number = givenNumber ?? entry?.number ?? 1;
  const open = useIsOpen(scope?.popover ?? null, citation.id);
  const { messages } = useCredence();
  const { href, host } = useSourceLink(citation);
  const own = {
    'data-credence': 'citation-marker',
    'data-citation': citation.id,
    role: 'doc-biblioref',
    'aria-label': messages.citationName(number, sourceTitle(citation, messages), host),
    children: number,
    ...(href === null ? {} : { href, ...externalLink }),
    ...(scope?.popover ? previewProps(scope.previewId, open, href ?? `#source-${number}`) : {}),
  };
  return renderPart('a', props, { state: { open }, own, ref });
});
CitationMarker.displayName = 'Citation.Marker';

export declare namespace CitationMarker {
  interface State {
    /** True while the preview of its citation is open. */
    readonly open: boolean;
  }
  interface Props extends Omit<PartProps<'a', State>, 'href'> {
    /** What it cites; inside `Answer.Text`, `citationId` is enough. */
    citation?: Citation;
    /** Id of one of the surrounding answer's citations. */
    citationId?: string;
    /** What the chip shows. @default the citation's number in the surrounding answer, else 1 */
    number?: number;
  }
}

/** A real link even without an address, so that it works as one; `#source-2` asks for no id that another answer could share. */
function previewProps(previewId: string, open: boolean, href: string) {
  return {
    href,
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    ...(open ? { 'aria-controls': previewId } : {}),
  };
}

function useIsOpen(store: PopoverStore | null, id: string): boolean {
  const key = citationKey(id);
  const isOpen = (): boolean => store?.getSnapshot().key === key;
  return useSyncExternalStore(store?.subscribe ?? never, isOpen, () => false);
}

function never(): () => void {
  return () => undefined;
}

function misplaced(id: string | undefined): Error {
  return new Error(
    id === undefined
      ? 'Credence: <Citation.Marker> has no citation. Pass "citation", or "citationId" inside <Answer.Text>.'
      : `Credence: <Citation.Marker> knows no citation "${id}". Render it inside the <Answer.Text> that has it, or pass "citation".`,
  );
}
