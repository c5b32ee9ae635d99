import type { Ref } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { messages } from '../messages/index.ts';
import type { OpenPage } from '../route/route.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { MarkedText } from './MarkedText.tsx';
import { PageTurner } from './PageTurner.tsx';
import type { SourcesPanel } from './SourcesPanel.tsx';

/** One page of a document with the cited passages marked. */
export function DocumentView({ open, citations, route, headingRef, chosen }: DocumentView.Props) {
  const { pageOf, documents } = useCopilot();
  const page = pageOf(`${open.documentId}#${String(open.page)}`);
  const state = useResource(page);
  const served = useStore(documents).value?.find(({ id }) => id === open.documentId);
  return (
    <section className="document" aria-labelledby="document-title">
      <h3 id="document-title" ref={headingRef} tabIndex={-1}>
        <bdi>{state.value?.name ?? served?.name ?? messages.documentTitle}</bdi>
        <span className="visually-hidden">
          {' '}
          {messages.documentPage(open.page, served?.pages ?? open.page)}
        </span>
      </h3>
      <Loaded resource={page} state={state}>
        {(value) => (
          <article className="document-page" tabIndex={0} aria-labelledby="document-title">
            <MarkedText
              text={value.text}
              headings={value.headings}
              citations={citations}
              scroll={chosen}
            />
          </article>
        )}
      </Loaded>
      <PageTurner open={open} pages={served?.pages ?? open.page} route={route} />
    </section>
  );
}

export declare namespace DocumentView {
  interface Props {
    readonly open: OpenPage;
    /** The citations of this page. */
    readonly citations: readonly Citation[];
    readonly route: SourcesPanel.ConversationRoute;
    readonly headingRef: Ref<HTMLHeadingElement>;
    /** Whether a person opened the page, rather than it being shown by itself. */
    readonly chosen: boolean;
  }
}
