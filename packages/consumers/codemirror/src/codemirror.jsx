import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EditorView } from '@codemirror/view';
import { createDraft } from '@credence-ui/draft';
import { Draft } from '@credence-ui/react';
import { DraftCodeMirror } from '@credence-ui/react/draft-codemirror';
import '@credence-ui/react/styles.css';

const original = 'The refund window is 60 days.';
const citations = [
  { id: '1', source: 'policy.pdf', anchor: 'none', text: 'Refunds: within 30 days.' },
];
const draft = createDraft({ id: 'a1', original });
// The styles that CodeMirror writes stand under the page's content security policy like any others.
const nonce = EditorView.cspNonce.of('codemirror');

/** A draft in CodeMirror with a mark in its text. */
function App() {
  return (
    <Draft.Root draft={draft} onSend={() => undefined}>
      <Draft.Badge />
      <DraftCodeMirror extensions={nonce} />
      <Draft.Marks citations={citations} />
      <Draft.Send />
    </Draft.Root>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
