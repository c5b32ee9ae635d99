import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

const cited = (
  start: number,
  end: number,
  more: object = { url: 'https://example.com/1', title: 'One' },
) => ({
  type: 'url_citation',
  start_index: start,
  end_index: end,
  ...more,
});
const found = {
  type: 'google_search_result',
  result: [{ url: 'https://example.com/2', title: 'Two' }, { search_suggestions: '<div/>' }],
};
const text = { type: 'text', text: '21 °C – warm.', annotations: [cited(0, 6)] };
const thought = { type: 'thought', summary: [{ type: 'text', text: 'Weather?' }] };
const outputs = { id: 'v1_a', object: 'interaction', outputs: [thought, found, text] };
const steps = {
  id: 'v1_a',
  object: 'interaction',
  steps: [thought, found, { type: 'model_output', content: [text] }],
};

it.each([
  ['outputs', outputs],
  ['steps', steps],
])('counts the bytes of annotations in %s', (_, payload) => {
  const { id, content, citations } = read(payload);
  expect(id).toBe('v1_a');
  expect(content).toBe('21 °C – warm.');
  expect(citations).toEqual([
    {
      id: '1',
      source: 'One',
      url: 'https://example.com/1',
      anchor: 'exact',
      span: { start: 0, end: 5 },
    },
    {
      id: '2',
      source: 'Two',
      url: 'https://example.com/2',
      anchor: 'none',
      reason: 'The answer does not point to it.',
    },
  ]);
});

const event = (type: string, index: number, more: object) => ({ event_type: type, index, ...more });
const stream = [
  { event_type: 'interaction.created', interaction: { id: 'v1_a', object: 'interaction' } },
  event('step.start', 0, { step: { type: 'thought' } }),
  event('step.delta', 0, { delta: { type: 'thought_summary', content: { text: 'Weather?' } } }),
  event('step.start', 1, { step: { type: 'google_search_result' } }),
  event('step.delta', 1, { delta: found }),
  event('step.start', 2, { step: { type: 'model_output' } }),
  event('step.delta', 2, { delta: { type: 'text', text: '21 °C' } }),
  event('step.delta', 2, { delta: { type: 'text', text: ' – warm.' } }),
  event('step.delta', 2, { delta: { type: 'text_annotation_delta', annotations: [cited(0, 6)] } }),
  event('step.stop', 2, {}),
];

it('reads a stream of steps as it reads the whole', () => {
  const reader = createReader();
  for (const item of stream) reader.push(item);
  expect(reader.response).toEqual(read(steps));
});

it('lets the finished interaction repair a stream that lost events', () => {
  const reader = createReader();
  for (const item of stream.slice(0, 7)) reader.push(item);
  reader.push({ event_type: 'interaction.completed', interaction: steps });
  expect(reader.response).toEqual(read(steps));
});

it('reads the first version of the stream, and no event twice', () => {
  const reader = createReader();
  const events = [
    event('content.start', 0, { content: { type: 'text' } }),
    event('content.delta', 0, { event_id: 'e1', delta: { type: 'text', text: 'Ja. ' } }),
    event('content.delta', 0, {
      event_id: 'e2',
      delta: {
        type: 'text',
        text: 'Ja.',
        annotations: [{ source: 'https://example.com/1', end_index: 3 }],
      },
    }),
  ];
  for (const item of [...events, ...events]) reader.push(item);
  expect(reader.response.content).toBe('Ja. Ja.');
  expect(reader.response.citations).toMatchObject([
    { source: 'example.com', anchor: 'exact', span: { start: 0, end: 3 } },
  ]);
});

it('takes a file with its page, and says when there are no offsets', () => {
  const annotations = [{ type: 'file_citation', file_name: 'policy.pdf', page_number: 3 }];
  const { citations } = read({ outputs: [{ type: 'text', text: 'Yes.', annotations }] });
  expect(citations).toMatchObject([
    {
      source: 'policy.pdf',
      page: 3,
      anchor: 'none',
      reason: 'The provider gives no offsets for it.',
    },
  ]);
});
