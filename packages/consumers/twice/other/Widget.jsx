import { useState } from 'react';
import { CredenceProvider, ResponseCard } from '@credence-ui/react';
import '@credence-ui/react/styles.css';

const response = {
  id: 'answer-2',
  content: 'Shipping takes 3 days [1].',
  confidence: 0.72,
  citations: [{ id: '1', source: 'shipping.md', text: 'The passage of the second.' }],
};

/** An answer of another version of the packages. */
export function Widget() {
  const [events, setEvents] = useState([]);
  const hear = ({ type, responseId }) => setEvents((all) => [...all, `${type} of ${responseId}`]);
  return (
    <CredenceProvider onEvent={hear}>
      <div id="second">
        <ResponseCard response={response} />
      </div>
      <output id="events-second">{events.join(', ')}</output>
    </CredenceProvider>
  );
}
