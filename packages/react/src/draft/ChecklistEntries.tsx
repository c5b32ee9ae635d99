'use client';
import { useEffect, useState } from 'react';
import type { Citation } from '@credence-ui/core/response';
import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { SourceOpener, SourceTitle } from '../source/SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from '../source/sourceLink.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { loadChecklist } from './useChecklist.ts';
import { isUnderWay, useDraftContext } from './useDraft.ts';

/** The items of an open checklist, each a box with its words and where they come from. */
export function ChecklistEntries(props: ChecklistEntries.Props) {
  const { items, citations, onOpenSource, onSourceOpened } = props;
  const { snapshot, tick } = useDraftContext('Checklist');
  const { locale } = useCredence();
  const messages = useWords(draftMessages);
  const sources = useValueSources({ citations, locale, wanted: items.length > 0 });
  const onFollow = useSourceOpened(onSourceOpened);
  const { phase } = snapshot;
  const ticked = new Set(snapshot.ticked);
  // What no source says is looked at first.
  const held = ({ value }: ChecklistItem) => sources?.has(value) ?? true;
  const sorted = [...items.filter((item) => !held(item)), ...items.filter(held)];
  return (
    <ul data-credence="checklist-items">
      {sorted.map(({ kind, value, text }) => (
        <li key={value} data-credence="checklist-item" data-kind={kind}>
          <label>
            <input
              type="checkbox"
              checked={ticked.has(value)}
              disabled={isUnderWay(phase)}
              onChange={(event) => tick(value, event.target.checked)}
            />
            <span data-credence="checklist-kind">{messages.draftChecklistKind(kind)}</span>{' '}
            <bdi>{text}</bdi>
          </label>
          <ChecklistSource
            kind={kind}
            citation={sources?.get(value) ?? null}
            searched={sources !== null && citations.length > 0}
            {...{ onOpenSource, onFollow }}
          />
        </li>
      ))}
    </ul>
  );
}

export declare namespace ChecklistEntries {
  interface Props {
    items: readonly ChecklistItem[];
    citations: readonly Citation[];
    onOpenSource: ((citation: Citation) => void) | undefined;
    onSourceOpened: ((citation: Citation) => void) | undefined;
  }
}

/** The source that holds an item's value; for figures and addresses, that no cited one does. */
function ChecklistSource(props: ChecklistSource.Props) {
  const { kind, citation, searched } = props;
  const messages = useWords(draftMessages);
  if (citation) return <KnownSource {...props} citation={citation} />;
  if (!searched || kind === 'name' || kind === 'commitment') return null;
  return <span data-credence="checklist-unsourced">{messages.draftChecklistUnsourced}</span>;
}

declare namespace ChecklistSource {
  interface Props {
    kind: ChecklistItem['kind'];
    /** `null` where none holds the value, or none is known yet. */
    citation: Citation | null;
    /** Whether every passage was read. */
    searched: boolean;
    onOpenSource: ((citation: Citation) => void) | undefined;
    /** Told when the person goes to the source. */
    onFollow: (citation: Citation) => void;
  }
}

function KnownSource({ citation, onOpenSource, onFollow }: ChecklistSource.Props & Known) {
  const { href } = useSourceLink(citation);
  const title = <SourceTitle citation={citation} />;
  return (
    <span data-credence="checklist-source">
      {onOpenSource || href !== null ? (
        <SourceOpener citation={citation} viewer={onOpenSource} onFollow={onFollow}>
          {title}
        </SourceOpener>
      ) : (
        title
      )}
    </span>
  );
}

interface Known {
  citation: Citation;
}

/** Value of a checklist item → the first citation whose passage holds it; `null` before all passages were read. */
type ValueSources = ReadonlyMap<string, Citation> | null;

/** Finds in which cited passages the values of a checklist stand, a piece at a time, once somebody looks. */
function useValueSources(options: ValueSourcesOptions): ValueSources {
  const { citations, locale, wanted } = options;
  const [sources, setSources] = useState<ValueSources>(null);
  // Reads the passages between the page's other tasks, since there may be many.
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const read = async () => {
      const { checklist } = await loadChecklist();
      const found = new Map<string, Citation>();
      for (const { citation, text } of passagePieces(citations)) {
        await nextTask();
        if (left) return;
        for (const { value } of checklist(text, { locale }))
          if (!found.has(value)) found.set(value, citation);
      }
      if (!left) setSources(found);
    };
    // Without the search there is no checklist either, whose part says so.
    read().catch(() => undefined);
    return () => void (left = true);
  }, [citations, locale, wanted]);
  return sources;
}

interface ValueSourcesOptions {
  readonly citations: readonly Citation[];
  readonly locale: string;
  /** Whether somebody looks. */
  readonly wanted: boolean;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}

/** A stretch of a cited passage. */
interface PassagePiece {
  readonly citation: Citation;
  readonly text: string;
}

/** In UTF-16 code units; what is searched without a pause. */
const largest = 20_000;

/** The passages of citations in pieces that end between sentences, so that no page stands still over a long one. */
export function* passagePieces(citations: readonly Citation[]): Generator<PassagePiece> {
  for (const citation of citations) {
    const passage = citation.text ?? citation.quote ?? '';
    let at = 0;
    while (at < passage.length) {
      const end = pieceEnd(passage, at);
      yield { citation, text: passage.slice(at, end) };
      at = end;
    }
  }
}

function pieceEnd(passage: string, start: number): number {
  const limit = start + largest;
  if (limit >= passage.length) return passage.length;
  const piece = passage.slice(start, limit);
  const last = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('. '), piece.lastIndexOf('。'));
  return last < 0 ? limit : start + last + 1;
}
