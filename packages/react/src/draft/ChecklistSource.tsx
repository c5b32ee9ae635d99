'use client';
import type { Citation } from '@credence-ui/core/response';
import type { ChecklistItem } from '@credence-ui/draft/checklist';
import { SourceOpener } from '../citation/SourceOpener.tsx';
import { SourceTitle } from '../citation/SourceTitle.tsx';
import { useSourceLink } from '../citation/useSourceLink.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';

/** The source that holds an item's value; for figures, that no cited one does. */
export function ChecklistSource(props: ChecklistSource.Props) {
  const { kind, citation, searched } = props;
  const messages = useWords(draftMessages);
  if (citation) return <KnownSource {...props} citation={citation} />;
  if (!searched || (kind !== 'number' && kind !== 'date')) return null;
  return <span data-credence="checklist-unsourced">{messages.draftChecklistUnsourced}</span>;
}

export declare namespace ChecklistSource {
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
