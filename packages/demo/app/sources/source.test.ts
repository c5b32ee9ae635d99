import { parseResponse } from '@credence-ui/core/response';
import { expect, it } from 'vitest';
import { listSources } from './source.ts';

const documents = [{ id: 'd1', name: 'refund.pdf', kind: 'pdf', pages: 3 }] as const;
const response = parseResponse({
  content: 'Thirty days [1]. Unused [2]. Free shipping [3].',
  confidence: 0.7,
  citations: [
    { source: 'refund.pdf', page: 2, text: 'a' },
    { source: 'refund.pdf', page: 2, text: 'b' },
    { source: 'elsewhere.pdf', page: 1, text: 'c' },
  ],
});
const consulted = [
  { documentId: 'd1', source: 'refund.pdf', page: 2, heading: 'Refund window' },
  { documentId: 'd1', source: 'refund.pdf', page: 3, heading: null },
];

it('lists each cited page once with all its citations, then what was only consulted', () => {
  const sources = listSources(response, { consulted }, documents);
  expect(
    sources.map(({ name, page, citations }) => [name, page, citations.map(({ id }) => id)]),
  ).toEqual([
    ['refund.pdf', 2, ['1', '2']],
    ['elsewhere.pdf', 1, ['3']],
    ['refund.pdf', 3, []],
  ]);
});

it('numbers sources as the chips of the answer do, whatever numbers the model wrote', () => {
  const [first, second] = [3, 5].map((id) => ({
    id: String(id),
    source: 'refund.pdf',
    page: id,
    text: '',
  }));
  const written = parseResponse({
    content: 'Free [5]. Thirty days [3].',
    confidence: 0.7,
    citations: [first, second],
  });
  const sources = listSources(written, {}, documents);
  expect(sources.map(({ page, numbers }) => [page, numbers])).toEqual([
    [5, [1]],
    [3, [2]],
  ]);
});

it('knows where a served document can be read, and that another one cannot', () => {
  const sources = listSources(response, { consulted }, documents);
  expect(sources.map(({ open }) => open)).toEqual([
    { documentId: 'd1', page: 2 },
    null,
    { documentId: 'd1', page: 3 },
  ]);
});

it('lists what is for the staff alone last, by section, never as cited, even on a page that is cited', () => {
  const internal = [
    { documentId: 'd1', source: 'refund.pdf', page: 2, heading: 'Goodwill' },
    { documentId: 'd1', source: 'refund.pdf', page: 2, heading: 'Escalation' },
  ];
  const sources = listSources(response, { consulted, internal }, documents);
  expect(
    sources.slice(-3).map(({ use, hint, numbers, open }) => [use, hint, numbers, open?.page]),
  ).toEqual([
    ['consulted', null, [], 3],
    ['internal', 'Goodwill', [], 2],
    ['internal', 'Escalation', [], 2],
  ]);
  expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length);
});
