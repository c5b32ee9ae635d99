import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { indexedDbStorage } from '@credence-ui/browser';
import { createOutbox } from '@credence-ui/core/feedback';
import { CredenceProvider, ResponseCard } from '@credence-ui/react';
import { de } from '@credence-ui/react/locale/de';
import '@credence-ui/react/styles.css';
import { Widget } from '../other/Widget.jsx';

const response = {
  id: 'answer-1',
  content: 'The window is 30 days [1].',
  confidence: 0.72,
  citations: [{ id: '1', source: 'policy.pdf', text: 'The passage of the first.' }],
};

let show = () => undefined;
const outbox = createOutbox({
  storage: indexedDbStorage('first'),
  send: async (events) => {
    for (const { type, responseId } of events) show(`sent ${type} of ${responseId}`);
    return { status: 200 };
  },
});

/** The app speaks German, and within it stands a widget that brings a version of its own. */
function App() {
  const [events, setEvents] = useState([]);
  const add = (event) => setEvents((all) => [...all, event]);
  const hear = ({ type, responseId }) => add(`${type} of ${responseId}`);
  useEffect(() => {
    show = add;
  });
  return (
    <>
      <CredenceProvider locale={de} onEvent={hear} outbox={outbox}>
        <div id="first">
          <ResponseCard response={response} />
        </div>
        <Widget />
      </CredenceProvider>
      <output id="events-first">{events.join(', ')}</output>
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
