import { expect, it } from 'vitest';
import { read } from './index.ts';

const urls = ['https://x.ai/news', 'https://en.wiki.example/XAI_(company)'];
const message = (text: string, annotations: readonly object[]) =>
  read({
    id: 'x',
    output: [{ type: 'message', content: [{ type: 'output_text', text, annotations }] }],
  });

it('names sources without a place and says so', () => {
  const { citations } = message(
    'It was founded in 2023.',
    urls.map((url) => ({ type: 'url_citation', url })),
  );
  const reason = 'The provider names the source but no place in the answer.';
  expect(citations).toEqual([
    { id: '1', source: 'x.ai', url: urls[0], anchor: 'none', reason },
    { id: '2', source: 'en.wiki.example', url: urls[1], anchor: 'none', reason },
  ]);
});

it('turns numbered links into markers, with and without offsets', () => {
  const text = `Founded in 2023.[[1]](${urls[0]}) Known.[[2]](${urls[1]})[[1]](${urls[0]})`;
  const start = text.indexOf('[[1]]');
  const placed = { start_index: start, end_index: text.indexOf(')') + 1, title: '1' };
  const annotations = urls.map((url) => ({ type: 'url_citation', url }));
  const content = 'Founded in 2023.[1] Known.[2][1]';
  expect(message(text, annotations).content).toBe(content);
  const [first] = message(text, [{ ...annotations[0], ...placed }]).citations;
  expect(first).toMatchObject({ source: 'x.ai', anchor: 'exact', span: { start: 16, end: 19 } });
});
