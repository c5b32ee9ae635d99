import type { Answer } from '../answer/answer.ts';
import { messages } from '../messages/index.ts';
import type { OpenPage, Route } from '../route/route.ts';
import { useFocusOnChange } from '../route/useFocusOnChange.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { DocumentView } from './DocumentView.tsx';
import { pageKey, shows, sourceAt } from './source.ts';
import type { Source } from './source.ts';
import { SourceItem } from './SourceItem.tsx';
import { useSources } from './useSources.ts';

/** What an answer rests on: the pages cited and consulted, what is internal, and the page that is open with its passages marked. */
export function SourcesPanel({ answer, route }: SourcesPanel.Props) {
  const sources = useSources(answer);
  const count = (wanted: Source['use']) => sources.filter(({ use }) => use === wanted).length;
  const followed = useStore(useCopilot().followed);
  const first = sources.find(({ use, open: place }) => use === 'cited' && place !== null);
  const open = route.open ?? first?.open ?? null;
  const key = route.open && pageKey(route.open);
  const heading = useFocusOnChange<HTMLHeadingElement>(key === followed ? null : key);
  const active = open && sourceAt(sources, open);
  return (
    <aside className="sources" aria-label={messages.sources}>
      <div className="sources-head">
        <h2>{messages.sources}</h2>
        {sources.length > 0 && (
          <span>
            {messages.sourcesCount(count('cited'), count('consulted'), count('internal'))}
          </span>
        )}
      </div>
      {sources.length > 0 && (
        <ul className="source-list">
          {sources.map((source) => (
            <SourceItem
              key={source.key}
              source={source}
              route={route}
              active={open !== null && shows(source, open)}
            />
          ))}
        </ul>
      )}
      {sources.length === 0 && <p className="empty">{emptyWords(answer)}</p>}
      {open && (
        <DocumentView
          key={open.documentId}
          open={open}
          citations={active?.citations ?? []}
          route={route}
          headingRef={heading}
          chosen={route.open !== null}
        />
      )}
    </aside>
  );
}

export declare namespace SourcesPanel {
  interface Props {
    /** The answer that is shown; `null` before there is one. */
    readonly answer: Answer | null;
    readonly route: ConversationRoute;
  }
  /** A route at which an answer is shown. */
  type ConversationRoute = Extract<Route, { readonly open: OpenPage | null }>;
}

function emptyWords(answer: Answer | null): string {
  if (answer?.props.streaming) return messages.sourcesPending;
  return answer?.phase === 'done' ? messages.sourcesEmpty : messages.sourcesNone;
}
