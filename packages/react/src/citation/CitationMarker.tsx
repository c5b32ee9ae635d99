'use client';
import { forwardRef } from 'react';
import { isStale } from '@credence-ui/core/citation';
import type { LinkPolicy } from '@credence-ui/core/policy';
import type { Citation } from '@credence-ui/core/response';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { citationMessages } from '../provider/messages/answer.ts';
import type { CitationMessages } from '../provider/messages/answer.ts';
import { useCitationEntries, useCitationScope } from './CitationScope.ts';
import type { CitationScope } from './CitationScope.ts';
import { sourceTitle } from '../source/SourceOpener.tsx';
import { externalLink, sourceLink } from '../source/sourceLink.ts';

const closedTrigger = { 'aria-haspopup': 'dialog', 'aria-expanded': false } as const;

/**
 * The numbered chip in the text that opens the preview of its source. Where there is nothing to open it is a note, and no link.
 *
 * @keyboard In an answer, Enter opens the preview and moves the focus there.
 * @example
 * <Citation.Marker citation={citation} number={1} />
 */
export const CitationMarker = /* @__PURE__ */ createPart<HTMLElement, CitationMarker.Props>(
  'Citation.Marker',
  function CitationMarker({ citation: given, citationId, number, ...props }, ref) {
    const entry = useCitationEntries()?.get(citationId ?? given?.id ?? '');
    const citation = given ?? entry?.citation;
    if (!citation) throw misplaced(citationId);
    const numbered = { citation, number: number ?? entry?.number ?? 1 };
    return <NumberedMarker {...props} {...numbered} ref={ref} />;
  },
);

/** The marker of a source whose number is known. It looks at nothing that changes while an answer grows. */
export const NumberedMarker = /* @__PURE__ */ forwardRef<HTMLElement, NumberedMarker.Props>(
  function NumberedMarker({ citation, number, ...props }, ref) {
    const scope = useCitationScope();
    const { linkPolicy } = useCredence();
    const messages = useWords(citationMessages);
    const own = markerAttributes(citation, number, { scope, linkPolicy, messages });
    // A caller's props are those of a link: whether it is one only the citation and its surroundings know.
    const tag = ('href' in own ? 'a' : 'span') as 'a';
    return renderPart(tag, props, { state: { stale: isStale(citation) }, own, ref });
  },
);

export declare namespace NumberedMarker {
  interface Props extends Omit<CitationMarker.Props, 'citationId'> {
    citation: Citation;
    number: number;
  }
}

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

interface Surroundings {
  readonly scope: CitationScope | null;
  readonly linkPolicy: LinkPolicy;
  readonly messages: CitationMessages;
}

/** The attributes of a marker. They never depend on what is open, so that a marker is as still as a plain link. */
function markerAttributes(
  citation: Citation,
  number: number,
  { scope, linkPolicy, messages }: Surroundings,
) {
  const { href, host } = sourceLink(citation, linkPolicy);
  const name = messages.citationName(number, sourceTitle(citation, messages), host);
  // A real link even without an address; `#source-2` asks for no id that another answer could share.
  const target = scope?.popover ? (href ?? `#source-${number}`) : href;
  return {
    'data-credence': 'citation-marker',
    'data-citation': citation.id,
    // That role is one of links.
    role: target === null ? 'note' : 'doc-biblioref',
    'aria-label': isStale(citation) ? messages.citationStaleName(name) : name,
    children: number,
    ...(target === null ? {} : { href: target }),
    ...(href === null ? {} : externalLink),
    // Whether it is expanded is set on the open one only, by the panel that it opens.
    ...(scope?.popover ? closedTrigger : {}),
  };
}
