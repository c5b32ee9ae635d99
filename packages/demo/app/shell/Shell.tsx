import { useCallback } from 'react';
import { Fallback } from '@credence-ui/react/fallback';
import { AskBox } from '../ask/AskBox.tsx';
import { Drafts } from '../answer/Drafts.tsx';
import { shownAnswer } from '../answer/conversation.ts';
import { Inbox } from '../inbox/Inbox.tsx';
import { messages } from '../messages/index.ts';
import { Notices } from '../notice/Notices.tsx';
import { useChange } from '../route/useChange.ts';
import { useRoute } from '../route/useRoute.ts';
import { SourcesPanel } from '../sources/SourcesPanel.tsx';
import { useStore } from '../store/useStore.ts';
import { useCopilot } from './CopilotContext.ts';
import { Masthead } from './Masthead.tsx';
import { Place } from './Place.tsx';
import { placeOf } from './placeOf.ts';
import { SkipLink } from './SkipLink.tsx';

/** The frame: who and where on the left, the work in the middle, what it rests on at the right. */
export function Shell() {
  const route = useRoute();
  const { conversations } = useCopilot();
  const place = placeOf(route);
  const conversation = useStore(conversations).get(place.key);
  const focusTitle = useCallback(() => {
    document.querySelector<HTMLElement>('[data-page-title]')?.focus();
  }, []);
  useChange(place.key, focusTitle);
  const besideSources = 'open' in route && place.id !== null;
  return (
    <div className="shell" data-place={place.kind}>
      <SkipLink />
      <Notices />
      <Masthead route={route} />
      <section className="inbox" aria-label={messages.inbox}>
        <Inbox current={place.id} />
        <AskBox />
      </section>
      <main id="main" tabIndex={-1}>
        <Fallback.Boundary key={place.key} text={messages.broken}>
          <Place route={route} />
        </Fallback.Boundary>
        <Drafts current={place.key} />
      </main>
      {besideSources && (
        <Fallback.Boundary key={place.key} text={messages.broken}>
          <SourcesPanel route={route} answer={conversation ? shownAnswer(conversation) : null} />
        </Fallback.Boundary>
      )}
    </div>
  );
}
