'use client';
import type { Citation } from '@credence-ui/core/response';
import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { SourceOpener, SourceTitle } from '../source/SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from '../source/sourceLink.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftListMessages } from '../provider/messages/draftList.ts';
import { useDraftParts, useDraftValue, usePhase } from './DraftContext.ts';
import { isUnderWay } from './draftStep.ts';
import { needsSource, useValueSources } from './useValueSources.ts';

/** The items of an open checklist, each a box with its words and where they come from. */
export function ChecklistEntries(props: ChecklistEntries.Props) {
  const { items, citations, onOpenSource, onSourceOpened } = props;
  const { tick } = useDraftParts('Checklist');
  const { locale } = useCredence();
  const messages = useWords(draftListMessages);
  const sources = useValueSources({ citations, locale, wanted: items.length > 0 });
  const onFollow = useSourceOpened(onSourceOpened);
  const phase = usePhase();
  const ticked = new Set(useDraftValue(({ snapshot }) => snapshot.ticked));
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
  const messages = useWords(draftListMessages);
  if (citation) return <KnownSource {...props} citation={citation} />;
  if (!searched || !needsSource(kind)) return null;
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
