import { messages } from '../messages/index.ts';
import { navigate } from '../route/navigate.ts';
import type { OpenPage } from '../route/route.ts';
import type { SourcesPanel } from './SourcesPanel.tsx';

/** Previous and next page, and the way to the original file. */
export function PageTurner({ open, pages, route }: PageTurner.Props) {
  const { documentId, page: at } = open;
  const turn = (to: number) => {
    if (to >= 1 && to <= pages)
      navigate({ ...route, open: { documentId, page: to } }, { replace: true });
  };
  return (
    <div className="page-turner">
      <button
        type="button"
        className="icon-button"
        aria-label={messages.pagePrevious}
        aria-disabled={at <= 1}
        onClick={() => {
          turn(at - 1);
        }}
      >
        <span aria-hidden="true" className="chevron previous" />
      </button>
      <span className="page-number">{messages.documentPage(at, pages)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.pageNext}
        aria-disabled={at >= pages}
        onClick={() => {
          turn(at + 1);
        }}
      >
        <span aria-hidden="true" className="chevron next" />
      </button>
      <a
        className="original"
        href={`/api/documents/${encodeURIComponent(documentId)}/file#page=${String(at)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {messages.documentOriginal}
      </a>
    </div>
  );
}

export declare namespace PageTurner {
  interface Props {
    readonly open: OpenPage;
    /** How many pages the document has. */
    readonly pages: number;
    readonly route: SourcesPanel.ConversationRoute;
  }
}
