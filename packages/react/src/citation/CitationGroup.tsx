'use client';
import type { NumberedCitation } from '@credence-ui/core/citation';
import { forwardRef } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import { NumberedMarker } from './CitationMarker.tsx';
import { useCitationEntries } from './CitationScope.ts';

/**
 * Several sources of one place as one chip: two stand side by side, of more the first is followed by "+2". Each keeps
 * its own marker, which can be pointed at, pressed and focused; from one preview the others can be reached.
 *
 * @example
 * <Answer.Text content={response.content} citations={response.citations}>
 *   <Citation.Group citationIds={['1', '2']} />
 * </Answer.Text>
 */
export const CitationGroup = /* @__PURE__ */ createPart<HTMLElement, CitationGroup.Props>(
  'Citation.Group',
  function CitationGroup({ citationIds, ...props }, ref) {
    const entries = useCitationEntries();
    const sources = [...new Set(citationIds)].flatMap((id) => entries?.get(id) ?? []);
    return <SourceGroup {...props} sources={sources} ref={ref} />;
  },
);

/** The chip of sources whose numbers are known. */
export const SourceGroup = /* @__PURE__ */ forwardRef<HTMLElement, SourceGroup.Props>(
  function SourceGroup({ sources, ...props }, ref) {
    const messages = useWords(citationMessages);
    const markers = sources.map(({ citation, number }) => (
      <NumberedMarker key={citation.id} citation={citation} number={number} />
    ));
    const [first, ...rest] = markers;
    const children =
      rest.length < 2 ? (
        markers
      ) : (
        <>
          {first}
          <span data-credence="citation-rest" data-more={messages.citationMore(rest.length)}>
            {rest}
          </span>
        </>
      );
    const own = { 'data-credence': 'citation-group', children };
    return renderPart('span', props, { state: { count: sources.length }, own, ref });
  },
);

export declare namespace SourceGroup {
  interface Props extends Omit<CitationGroup.Props, 'citationIds'> {
    sources: readonly NumberedCitation[];
  }
}

export declare namespace CitationGroup {
  interface State {
    /** How many sources it stands for. */
    readonly count: number;
  }
  interface Props extends Omit<PartProps<'span', State>, 'children'> {
    /** Ids of the surrounding answer's citations, in the order written; repeats and unknown ids are passed over. */
    citationIds: readonly string[];
  }
}
