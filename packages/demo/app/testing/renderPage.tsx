import '@testing-library/jest-dom/vitest';
import { createDraftStorage } from '@credence-ui/browser';
import { memoryStorage } from '@credence-ui/core/feedback';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach } from 'vitest';
import { App } from '../shell/App.tsx';
import { createCopilot } from '../shell/createCopilot.ts';
import type { FakeServer } from './createFakeServer.ts';

// jsdom does not lay out, so it cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);

/** The whole page over a server in memory, opened at an address. */
export function renderPage(server: FakeServer, hash = '', options: renderPage.Options = {}) {
  window.history.replaceState(null, '', `/${hash}`);
  const copilot = createCopilot({
    fetch: server.fetch,
    outbox: memoryStorage(),
    drafts: createDraftStorage(),
    session: null,
    local: null,
    now: Date.now,
    random: Math.random,
    undoSeconds: 0,
    ...options,
  });
  const page = render(
    <StrictMode>
      <App copilot={copilot} />
    </StrictMode>,
  );
  return { ...page, copilot, user: userEvent.setup() };
}

export declare namespace renderPage {
  /** What a test brings itself. */
  type Options = Partial<
    Pick<createCopilot.Options, 'session' | 'local' | 'after' | 'outbox' | 'drafts' | 'undoSeconds'>
  >;
}
