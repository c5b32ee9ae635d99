import * as credence from '@credence-ui/react';
import { Answer, Citation, Confidence, CredenceProvider, Disclosure } from '@credence-ui/react';
import { Feedback, ResponseCard, tierWords } from '@credence-ui/react';
import { Answer as AnswerOfSubpath } from '@credence-ui/react/answer';

const citations = [{ id: '1', source: 'Policy', anchor: 'marker', text: 'The window is 30 days.' }];
const response = {
  id: 'a1',
  content: 'The window is 30 days [1].',
  confidence: 0.72,
  citations,
  suggestedActions: [],
  requiresHumanReview: false,
};

/** Parts in a server component: each is there, and those that need no functions are rendered. */
export default function Page() {
  checkParts();
  if (typeof tierWords !== 'function')
    throw new Error('The plain functions cannot be called here.');
  return (
    <CredenceProvider>
      <Confidence.Root response={response}>
        <Confidence.Icon />
        <Confidence.Label />
        <Confidence.Disclaimer />
        <Answer.Text content={response.content} citations={citations} />
        <Citation.List citations={citations} content={response.content} />
        <Feedback.Root>
          <Feedback.Vote value="up" />
          <Feedback.Status />
        </Feedback.Root>
      </Confidence.Root>
      <Disclosure.Root response={response}>
        <Disclosure.Summary />
        <Disclosure.Details />
      </Disclosure.Root>
      <AnswerOfSubpath.Text content="Of the subpath." />
      <ResponseCard response={response} />
    </CredenceProvider>
  );
}

function checkParts() {
  const namespaces = Object.entries(credence).filter(([, value]) => typeof value === 'object');
  for (const [name, parts] of namespaces)
    for (const [part, value] of Object.entries(parts))
      if (value === undefined) throw new Error(`${name}.${part} cannot be used here.`);
}
