/** `response` is the body of an answer, `events` the parsed `data` of its server-sent events. */
export interface OwnPayload {
  readonly name: string;
  readonly response?: unknown;
  readonly uiMessage?: unknown;
  readonly uiMessageChunks?: readonly unknown[];
  readonly events?: readonly { readonly data: unknown }[];
}

export const policy = 'https://shop.example/policy';

/** A link that an annotation covers, counted in characters. */
function linked(before: string, title: string): { text: string; annotation: object } {
  const text = `${before}([shop.example](${policy})) Ask us.`;
  const start = Array.from(before).length;
  const end = Array.from(text).length - Array.from(' Ask us.').length;
  return {
    text,
    annotation: {
      type: 'url_citation',
      url: policy,
      title,
      start_index: start,
      end_index: end,
    },
  };
}

export function responsesApi(before: string, title: string): OwnPayload[] {
  const { text, annotation } = linked(before, title);
  const at = { item_id: 'm1', output_index: 1, content_index: 0 };
  const part = { type: 'output_text', text, annotations: [annotation], logprobs: [] };
  const response = {
    id: 'resp_1',
    status: 'completed',
    output: [
      { id: 'r1', type: 'reasoning', summary: [] },
      { id: 'm1', type: 'message', role: 'assistant', status: 'completed', content: [part] },
    ],
  };
  const events = [
    { type: 'response.created', response: { id: 'resp_1', output: [] } },
    {
      type: 'response.content_part.added',
      ...at,
      part: { type: 'output_text', text: '', annotations: [] },
    },
    ...pieces(text).map((delta) => ({ type: 'response.output_text.delta', ...at, delta })),
    { type: 'response.output_text.annotation.added', ...at, annotation_index: 0, annotation },
    { type: 'response.output_text.done', ...at, text },
    { type: 'response.completed', response },
  ];
  return [{ name: 'answer', response }, stream(events)];
}

export function chatApi(before: string, title: string | null): OwnPayload[] {
  const { text, annotation } = linked(before, title ?? '');
  const content = title === null ? before : text;
  const annotations = title === null ? [] : [{ type: 'url_citation', url_citation: annotation }];
  const message = { role: 'assistant', content, annotations };
  const chunk = (delta: object) => ({ id: 'c1', choices: [{ index: 0, delta }] });
  const streamed = stream([
    chunk({ role: 'assistant', content: '' }),
    ...pieces(content).map((piece) => chunk({ content: piece })),
    chunk({ annotations }),
  ]);
  return [{ ...streamed, response: { id: 'c1', choices: [{ index: 0, message }] } }];
}

const results = [
  { title: 'Returns', url: policy, snippet: 'You may return it within 30 days.' },
  { title: 'Fees', url: 'https://shop.example/fees', snippet: 'Returns are free.' },
];

export function perplexityAnswer(): OwnPayload {
  const message = { role: 'assistant', content: 'Within 30 days[1], for nothing[2].' };
  const citations = results.map(({ url }) => url);
  return {
    name: 'answer',
    response: { id: 'p1', citations, search_results: results, choices: [{ index: 0, message }] },
  };
}

export function perplexityStream(): OwnPayload {
  return stream(
    pieces('Within 30 days[1], for nothing[2].').map((content) => ({
      id: 'p1',
      search_results: results,
      choices: [{ index: 0, delta: { content } }],
    })),
  );
}

/** Five characters at a time, whatever they are made of. */
export function pieces(text: string): string[] {
  return text.match(/[^]{1,5}/gu) ?? [];
}

export function stream(events: readonly unknown[]): OwnPayload {
  return { name: 'stream', events: events.map((data) => ({ data })) };
}
