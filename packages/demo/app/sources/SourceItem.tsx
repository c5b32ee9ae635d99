import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';
import type { Source } from './source.ts';
import type { SourcesPanel } from './SourcesPanel.tsx';

/** One source, a link that opens its page beside the answer. */
export function SourceItem({ source, route, active }: SourceItem.Props) {
  const { name, page, hint, numbers: cited, open, use } = source;
  const body = (
    <>
      <span className="source-chips" aria-hidden="true">
        {cited.map((number) => (
          <span key={number} className="source-chip">
            {number}
          </span>
        ))}
        {use !== 'cited' && <span className={`source-chip ${use}`} />}
      </span>
      <span className="source-words">
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>
          {use === 'cited' && (
            <span className="visually-hidden">{messages.sourceCited(cited)}</span>
          )}
          {open === null && `${messages.sourceUnserved} · `}
          {use !== 'cited' && `${messages.sourceUses[use]} · `}
          {messages.sourcePlace(page, hint)}
        </small>
      </span>
    </>
  );
  if (!open)
    return (
      <li className="source" data-unserved="">
        {body}
      </li>
    );
  return (
    <li>
      <a className="source" href={hrefOf({ ...route, open })} aria-current={active || undefined}>
        {body}
      </a>
    </li>
  );
}

export declare namespace SourceItem {
  interface Props {
    readonly source: Source;
    readonly route: SourcesPanel.ConversationRoute;
    /** Whether its page is the one that is shown. */
    readonly active: boolean;
  }
}
