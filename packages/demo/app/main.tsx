import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDraftStorage, followPage, indexedDbStorage, outboxTabs } from '@credence-ui/browser';
import '@credence-ui/react/styles.css';
import { App } from './shell/App.tsx';
import { createCopilot } from './shell/createCopilot.ts';
import './styles/app.css';

const copilot = createCopilot({
  fetch: (path, init) => fetch(path, init),
  outbox: indexedDbStorage('copilot'),
  tabs: outboxTabs('copilot'),
  drafts: createDraftStorage({ name: 'copilot-drafts' }),
  session: shelf('sessionStorage'),
  local: shelf('localStorage'),
  now: Date.now,
  random: Math.random,
});
followPage(copilot.outbox);
window.addEventListener('pagehide', () => {
  copilot.conversations.close();
});
const root = document.getElementById('root');
if (!root) throw new Error('Credence: the page has no #root. Serve the index.html of the demo.');
createRoot(root).render(
  <StrictMode>
    <App copilot={copilot} />
  </StrictMode>,
);

// Private modes throw on the mere mention of a storage.
function shelf(name: 'sessionStorage' | 'localStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}
