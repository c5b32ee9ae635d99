import { createRoot } from 'react-dom/client';
import { Answer, Citation, Confidence, ResponseCard } from '@credence-ui/react';
import './app.css';

const citations = [{ id: '1', source: 'policy.pdf', anchor: 'marker' }];
const response = {
  content: 'The refund window is **30 days** [1].',
  confidence: 0.72,
  citations,
};

createRoot(document.getElementById('root')).render(
  <main className="grid gap-4 p-4">
    <ResponseCard
      data-testid="card"
      className="rounded-none border-4 bg-red-100"
      response={response}
    />
    <Confidence.Root confidence={0.9}>
      <Confidence.Label data-testid="label" className="text-3xl text-blue-600" />
    </Confidence.Root>
    <Answer.Text
      data-testid="answer"
      content={'1. first\n2. second\n\n- one [1]'}
      citations={citations}
    />
    <Citation.List data-testid="sources" citations={citations} content="[1]" />
  </main>,
);
