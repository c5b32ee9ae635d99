import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CredenceProvider, ResponseCard } from '@credence-ui/react';
import * as Confidence from '@credence-ui/react/confidence/parts';
import { Feedback } from '@credence-ui/react/feedback';
import { de } from '@credence-ui/react/locale/de';
import '@credence-ui/react/styles.css';

const text = 'The refund window is **30 days** [1]. Opened software can be exchanged.';
const response = {
  id: 'a1',
  content: text,
  confidence: 0.72,
  citations: [{ id: '1', source: 'policy.pdf', page: 2, text: 'Refunds: within 30 days.' }],
  suggested_actions: [],
  requires_human_review: false,
};

/** An answer that grows, then its card, then the same card in German. */
function App() {
  const [length, setLength] = useState(20);
  useEffect(() => {
    if (length >= text.length) return;
    const timer = setTimeout(() => setLength(length + 8), 10);
    return () => clearTimeout(timer);
  }, [length]);
  const streaming = length < text.length;
  const shown = streaming ? { ...response, content: text.slice(0, length) } : response;
  return (
    <>
      <ResponseCard response={shown} streaming={streaming} onSend={() => undefined} />
      <Confidence.Root confidence={0.9}>
        <Confidence.Icon /> <Confidence.Label />
      </Confidence.Root>
      <Feedback.Root responseId="a1">
        <Feedback.Vote value="up" />
      </Feedback.Root>
      <CredenceProvider locale={de}>
        <ResponseCard response={response} />
      </CredenceProvider>
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
