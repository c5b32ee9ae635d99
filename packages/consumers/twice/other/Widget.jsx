import { useEffect, useState } from 'react';
import { indexedDbStorage } from '@credence-ui/browser';
import { createOutbox } from '@credence-ui/core/feedback';
import { CredenceProvider, ResponseCard } from '@credence-ui/react';
import '@credence-ui/react/styles.css';

const response = {
  id: 'answer-2',
  content: 'Shipping takes 3 days [1].',
  confidence: 0.72,
  citations: [{ id: '1', source: 'shipping.md', text: 'The passage of the second.' }],
};

let show = () => undefined;
const outbox = createOutbox({
  storage: indexedDbStorage('second'),
  send: async (events) => {
    for (const { type, responseId } of events) show(`sent ${type} of ${responseId}`);
    return { status: 200 };
  },
});

/** An answer of another version of the packages. */
export function Widget() {
  const [events, setEvents] = useState([]);
  const add = (event) => setEvents((all) => [...all, event]);
  const hear = ({ type, responseId }) => add(`${type} of ${responseId}`);
  useEffect(() => {
    show = add;
  });
  return (
    <CredenceProvider onEvent={hear} outbox={outbox}>
      <div id="second">
        <ResponseCard response={response} />
      </div>
      <output id="events-second">{events.join(', ')}</output>
    </CredenceProvider>
  );
}
