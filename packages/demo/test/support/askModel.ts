import type { AnswerUpdate } from '@credence-ui/core/stream';
import { createModelEngine } from '../../server/engine/model/createModelEngine.ts';
import { streamAnswer } from '../../server/engine/streamAnswer.ts';
import { createSearch } from '../../server/retrieval/createSearch.ts';

/** What the page would receive for a question, by default about refunds, from a model that may be silent for a second. */
export async function askModel(
  baseUrl: string,
  apiKey: string | null = null,
  asked = 'What is the refund window?',
  search = refundSearch(),
): Promise<AnswerUpdate[]> {
  const engine = createModelEngine(search, {
    baseUrl,
    model: 'm',
    apiKey,
    timeoutSeconds: 1,
    calls: 8,
    instructions: 'Answer from the passages.',
  });
  const events: AnswerUpdate[] = [];
  const question = { question: asked, responseId: 'r' };
  const signal = new AbortController().signal;
  for await (const event of streamAnswer(engine, question, { signal, onResponse: () => undefined }))
    events.push(event);
  return events;
}

/** A search over one document, which is about refunds. */
export function refundSearch() {
  const text = 'The refund window is 30 days from the date of purchase.';
  const found = createSearch();
  found.add({
    id: 'policy',
    name: 'policy.md',
    path: 'policy.md',
    kind: 'markdown',
    title: null,
    pages: [{ page: 1, text, sections: [{ heading: null, start: 0, end: text.length }] }],
  });
  return found;
}
