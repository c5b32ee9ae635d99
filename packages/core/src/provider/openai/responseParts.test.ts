import { expect, it } from 'vitest';
import { createReader, read } from './index.ts';

it('joins the parts of several messages in their order', () => {
  const say = (words: string) => ({
    type: 'message',
    content: [{ type: 'output_text', text: words }],
  });
  const refused = { type: 'message', content: [{ type: 'refusal', refusal: 'I cannot.' }] };
  expect(read({ output: [say('One. '), say('Two. '), refused] }).content).toBe(
    'One. Two. I cannot.',
  );
});

it('says nothing, and does not fail, when the provider sends an error', () => {
  const error = { code: 'insufficient_quota', message: 'No.' };
  const failed = { type: 'response.failed', response: { id: 'r', output: [], error } };
  expect(read({ error })).toMatchObject({ content: '', confidence: null, citations: [] });
  const reader = createReader();
  reader.push({ type: 'error', error });
  reader.push(failed);
  expect(reader.response).toMatchObject({ id: 'r', content: '' });
});

it('spans the words of a container file, and says why when there are none', () => {
  const words = 'Download [the file](sandbox:/f.csv) here.';
  const target = 'sandbox:/f.csv';
  const annotation = (from: number) => ({
    type: 'container_file_citation',
    filename: 'f.csv',
    start_index: from,
    end_index: from + target.length,
  });
  const annotations = [annotation(words.indexOf(target)), annotation(900)];
  const content = [{ type: 'output_text', text: words, annotations }];
  const { citations } = read({ output: [{ type: 'message', content }] });
  const [found] = citations;
  expect(words.slice(found?.span?.start, found?.span?.end)).toBe(target);
  expect(citations[1]).toMatchObject({
    anchor: 'none',
    reason: 'Its offsets lie outside the answer.',
  });
});

it('holds its response until the next push', () => {
  const reader = createReader();
  reader.push({ choices: [{ delta: { content: 'One' } }] });
  const before = reader.response;
  expect(reader.response).toBe(before);
  reader.push({ choices: [{ delta: { content: ' two' } }] });
  expect(reader.response).not.toBe(before);
});
