import { useLoaderData } from 'react-router';
import { assess } from '@credence-ui/core/assess';
import { ResponseCard } from '@credence-ui/react';

const passages = [{ text: 'Refunds are made within 30 days.' }];

/** On the server: an answer with its assessment. */
export function loader() {
  const content = 'Refunds are made within 30 days [1].';
  const assessment = assess({ content, passages });
  return {
    id: 'a1',
    content,
    confidence: assessment.confidence,
    assessment,
    citations: [{ id: '1', source: 'policy.pdf', text: passages[0].text }],
  };
}

export default function AnswerRoute() {
  return <ResponseCard response={useLoaderData()} />;
}
