'use client';
import { isStale } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { forwardRef } from 'react';
import { renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { useCitationScope } from './CitationScope.ts';
import { markerAttributes } from './markerAttributes.ts';

/** The numbered chip in the text that opens the preview of its source. */
export const CitationMarker = forwardRef<HTMLElement, CitationMarker.Props>(function CitationMarker(
  { citation: given, citationId, number: givenNumber, ...props },
  ref,
) {
  const scope = useCitationScope();
  const { linkPolicy } = useCredence();
  const messages = useWords(citationMessages);
  const entry = scope?.entries.get(citationId ?? given?.id ?? '');
  const citation = given ?? entry?.citation;
  if (!citation) throw misplaced(citationId);
  const number = givenNumber ?? entry?.number ?? 1;
  const own = markerAttributes(citation, number, { scope, linkPolicy, messages });
  return renderPart('a', props, { state: { stale: isStale(citation) }, own, ref });
});
CitationMarker.displayName = 'Citation.Marker';

export declare namespace CitationMarker {
  interface State {
    /** True when the text that rested on its source was edited since. */
    readonly stale: boolean;
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

function misplaced(id: string | undefined): Error {
  return new Error(
    id === undefined
      ? 'Credence: <Citation.Marker> has no citation. Pass "citation", or "citationId" inside <Answer.Text>.'
      : `Credence: <Citation.Marker> knows no citation "${id}". Render it inside the <Answer.Text> that has it, or pass "citation".`,
  );
}
