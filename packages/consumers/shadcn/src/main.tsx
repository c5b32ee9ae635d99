import { createRoot } from 'react-dom/client';
import { encodeAnswerStream } from '@credence-ui/core/stream';
import type { Citation } from '@credence-ui/core/response';
import { ChatAnswer } from '@/components/chat-answer';
import { Citations, CitedText } from '@/components/ui/citations';
import { ConfidenceLine } from '@/components/ui/confidence';
import { ResponseCard } from '@/components/ui/response-card';
import './app.css';

const citations: readonly Citation[] = [
  { id: '1', source: 'policy.pdf', text: 'Refunds: within 30 days.', anchor: 'marker' },
];
const response = { content: 'The refund window is **30 days** [1].', confidence: 0.72, citations };

/** A backend of its own. */
const ask = () =>
  Promise.resolve(
    new Response(
      encodeAnswerStream([
        { type: 'text', delta: 'Opened software ' },
        { type: 'text', delta: 'can be exchanged [1].' },
        { type: 'citations', citations },
        { type: 'finish', finish: 'complete' },
      ]),
      { headers: { 'content-type': 'text/event-stream' } },
    ),
  );

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Page />);

function Page() {
  return (
    <main className="mx-auto grid max-w-2xl gap-6 p-6">
      <ResponseCard response={response} responseId="read" />
      <ResponseCard
        className="rounded-none border-4 bg-red-100"
        response={response}
        responseId="sent"
        onSend={() => undefined}
      />
      <ResponseCard response={{ text: 'not an answer' }} responseId="failed" onRetry={() => {}} />
      <ResponseCard
        response={{ content: 'I would rather not say.', finish: 'refused' }}
        responseId="withheld"
      />
      <ResponseCard
        response={{ content: 'Shipping takes', finish: 'interrupted' }}
        responseId="broken"
        outcome={{ kind: 'error', reason: 'latency' }}
      />
      <ConfidenceLine confidence={0.95} className="text-3xl" />
      <CitedText content={'1. first\n2. second'} citations={citations} />
      <Citations content="[1]" citations={citations} />
      <p className="text-credence-tier-low">In the colour of a tier.</p>
      <ChatAnswer ask={ask} />
    </main>
  );
}
