import { useState } from 'react';
import { createRoot } from 'react-dom/client';
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

/** The app speaks German, and within it stands a widget that brings a version of its own. */
function App() {
  const [events, setEvents] = useState([]);
  const hear = ({ type, responseId }) => setEvents((all) => [...all, `${type} of ${responseId}`]);
  return (
    <>
      <CredenceProvider locale={de} onEvent={hear}>
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
