'use client';
import type { Citation } from '@credence-ui/core/response';
import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { useSourceOpened } from '../citation/useSourceOpened.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import { ChecklistSource } from './ChecklistSource.tsx';
import { useDraftContext } from './DraftContext.ts';
import { useValueSources } from './useValueSources.ts';

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
  return (
    <ul data-credence="checklist-items">
      {items.map(({ kind, value, text }) => (
        <li key={value} data-credence="checklist-item" data-kind={kind}>
          <label>
            <input
              type="checkbox"
              checked={ticked.has(value)}
              disabled={phase === 'sending' || phase === 'sent'}
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
