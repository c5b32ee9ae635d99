'use client';
import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { isStale, numberOn } from '@credence-ui/core/citation';
import type { NumberedCitation, Numbering } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useGrown } from '../internals/useKept.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { citationListMessages, citationMessages } from '../provider/messages/answer.ts';
import {
  CitationEntriesContext,
  CitationScopeContext,
  useCitationEntries,
  useCitationScope,
} from './CitationScope.ts';
import type { CitationEntries } from './CitationScope.ts';
import { SourceOpener, SourceTitle } from '../source/SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from '../source/sourceLink.ts';

const none: readonly Citation[] = [];

/**
 * One source of a `Citation.List`: title, page, host, and the way to it. Where it has no address its passage opens instead.
 *
 * @example
 * <ol>
 *   <Citation.Item citation={citation} number={1} />
 * </ol>
 */
export const CitationItem = /* @__PURE__ */ createPart<HTMLElement, CitationItem.Props>(
  'Citation.Item',
  function CitationItem({ citation, number, onOpenSource, onSourceOpened, ...props }, ref) {
    const scope = useCitationScope();
    const entry = useCitationEntries()?.get(citation.id);
    const opened = useSourceOpened(onSourceOpened ?? scope?.onSourceOpened);
    const viewer = onOpenSource ?? scope?.onOpenSource;
    const { href, host } = useSourceLink(citation);
    const messages = useWords(citationMessages);
    const stale = isStale(citation);
    const title = <SourceTitle citation={citation} />;
    const children = (
      <>
        {viewer || href !== null ? (
          <SourceOpener citation={citation} viewer={viewer} onFollow={opened}>
            {title}
          </SourceOpener>
        ) : (
          <PassageOpener citation={citation} onFollow={opened}>
            {title}
          </PassageOpener>
        )}
        {host === null ? null : <bdi data-credence="citation-host">{host}</bdi>}
        {stale ? <span data-credence="citation-note">{messages.citationStale}</span> : null}
      </>
    );
    const own = {
      'data-credence': 'citation-item',
      'data-citation-item': citation.id,
      value: number ?? entry?.number,
      children,
    };
    return renderPart('li', props, { state: { cited: entry?.cited ?? null, stale }, own, ref });
  },
);

/**
 * The sources of an answer as a bibliography in a section of its own: the cited ones, then those merely consulted. It is a landmark under a
 * name that the product gives; by itself it is a group, since the "Sources" of two answers on a page could not be told apart.
 *
 * @example
 * <Citation.List citations={citations} />
 */
export const CitationList = /* @__PURE__ */ createPart<HTMLElement, CitationList.Props>(
  'Citation.List',
  function CitationList(
    { citations, content = '', onOpenSource, onSourceOpened, children, ...props },
    ref,
  ) {
    const around = useCitationScope();
    const entriesAround = useCitationEntries();
    const own = useGrown((before: Numbering | null) =>
      numberOn(before, content, citations ?? none),
    );
    const entries = (citations ? null : entriesAround) ?? own.byId;
    const headingId = useId();
    const messages = useWords(citationListMessages);
    const scope = useMemo(
      () => ({
        popover: null,
        previewId: '',
        onOpenSource: onOpenSource ?? around?.onOpenSource,
        onSourceOpened: onSourceOpened ?? around?.onSourceOpened,
      }),
      [around, onOpenSource, onSourceOpened],
    );
    const list = (
      <CitationScopeContext.Provider value={scope}>
        <CitationEntriesContext.Provider value={entries}>
          <p id={headingId} data-credence="citation-heading">
            {messages.citationList}
          </p>
          <Entries entries={entries}>{children}</Entries>
        </CitationEntriesContext.Provider>
      </CitationScopeContext.Provider>
    );
    return renderPart(
      'section',
      { ...props, children: list },
      {
        state: { count: entries.size },
        own: {
          'data-credence': 'citation-list',
          ...(isNamed(props) ? {} : { role: 'group', 'aria-labelledby': headingId }),
        },
        ref,
      },
    );
  },
);

export declare namespace CitationList {
  interface State {
    /** How many sources it lists. */
    readonly count: number;
  }
  interface Props extends Omit<PartProps<'section', State>, 'children'> {
    /** The sources. @default those of the surrounding answer */
    citations?: readonly Citation[];
    /** The answer's text, so that the numbers are those of its markers. @default '' */
    content?: string;
    /** Shows a source in the product's own viewer. @default a link to the source */
    onOpenSource?: (citation: Citation) => void;
    /** Told after a person opened a source on purpose. */
    onSourceOpened?: (citation: Citation) => void;
    /** Renders one entry. @default a `Citation.Item` */
    children?: (entry: NumberedCitation) => ReactNode;
  }
}

/** Whether the product gives a name: a label of its own would be hidden by our heading. */
function isNamed(props: Pick<CitationList.Props, 'aria-label' | 'aria-labelledby'>): boolean {
  return props['aria-label'] !== undefined || props['aria-labelledby'] !== undefined;
}

/** Numbered sources: those that the text cites, then those that were only consulted, when both are known. */
function Entries({ entries, children = defaultItem }: Entries.Props) {
  const messages = useWords(citationListMessages);
  const headingId = useId();
  const all = [...entries.values()];
  const cited = all.filter((entry) => entry.cited);
  if (cited.length === 0 || cited.length === all.length) return <ol>{all.map(children)}</ol>;
  const consulted = all.filter((entry) => !entry.cited);
  return (
    <>
      <ol>{cited.map(children)}</ol>
      <p id={headingId} data-credence="citation-heading">
        {messages.citationListConsulted}
      </p>
      <ol aria-labelledby={headingId} start={cited.length + 1}>
        {consulted.map(children)}
      </ol>
    </>
  );
}

declare namespace Entries {
  interface Props {
    entries: CitationEntries;
    /** Renders one entry. @default a `Citation.Item` */
    children?: ((entry: NumberedCitation) => ReactNode) | undefined;
  }
}

function defaultItem({ citation, number }: NumberedCitation): ReactNode {
  return <CitationItem key={citation.id} citation={citation} number={number} />;
}

export declare namespace CitationItem {
  interface State {
    /** True when the text points to it; `null` outside an answer or list, where nobody knows. */
    readonly cited: boolean | null;
    /** True when the text that rested on it was edited since. */
    readonly stale: boolean;
  }
  interface Props extends PartProps<'li', State> {
    /** The source. */
    citation: Citation;
    /** Its number. @default that of the surrounding answer or list */
    number?: number;
    /** Shows the source in the product's own viewer. @default that of the surrounding answer or list */
    onOpenSource?: (citation: Citation) => void;
    /** Told after a person opened the source on purpose. @default that of the surrounding answer or list */
    onSourceOpened?: (citation: Citation) => void;
  }
}

/** What a source without an address opens, fetched after the list. */
export const LazyPassage = /* @__PURE__ */ createLazyPart(async () => {
  const { CitationPassage } = await import('./CitationPassage.tsx');
  return CitationPassage;
});

/** A source without an address opens where it stands, if only to say that there is no passage. */
function PassageOpener({ citation, onFollow, children }: PassageOpener.Props) {
  usePreload(LazyPassage, true);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onFollow(citation)}>
      <summary data-credence="citation-open">{children}</summary>
      <LazyPassage citation={citation} />
    </details>
  );
}

declare namespace PassageOpener {
  interface Props {
    citation: Citation;
    /** Told when the person opens the passage. */
    onFollow: (citation: Citation) => void;
    children: ReactNode;
  }
}
