import { expect, it } from 'vitest';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import * as openai from './openai/index.ts';

const mark = '\uE200cite\uE202turn2view7\uE201';
const fileMark = '\uE200filecite\uE202turn1file0\uE202L3-L9\uE201';
const chat = (content: string, more: object = {}) => ({
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...more }],
});
const response = (text: string, annotations: readonly object[]) => ({
  output: [{ type: 'message', content: [{ type: 'output_text', text, annotations }] }],
});

function expectPrefixes(text: string, isShown: (content: string) => boolean): string {
  const reader = openai.createReader();
  for (const letter of text) {
    reader.push({ choices: [{ index: 0, delta: { content: letter } }] });
    expect(reader.response.content).toSatisfy(isShown);
  }
  return reader.response.content;
}

it.each([
  [`Lamps ship${mark}.`, 'Lamps ship.'],
  [`Lamps ship. ${mark} Ask us.`, 'Lamps ship. Ask us.'],
  [`Lamps ship. ${fileMark}`, 'Lamps ship.'],
  [`Lamps ${mark}${mark} ship.`, 'Lamps ship.'],
  ['Lamps \uF001 ship.', 'Lamps \uF001 ship.'],
])('shows %j without private marks, whole and letter by letter', (text, shown) => {
  expect(openai.read(chat(text)).content).toBe(shown);
  const isShown = (content: string) => !/[\uE200-\uE202]|turn|cite/.test(content);
  expect(expectPrefixes(text, isShown)).toBe(shown);
});

const page = 'https://lamps.example/ship';

it('puts a citation where an annotation covers a private mark', () => {
  const text = `Lamps ship${mark}. More ${fileMark}.`;
  const range = { start_index: 10, end_index: 10 + mark.length };
  const read = openai.read(response(text, [{ type: 'url_citation', url: page, ...range }]));
  expect(read.content).toBe('Lamps ship[1]. More.');
  expect(read.citations).toMatchObject([{ id: '1', url: page, span: { start: 10, end: 13 } }]);
});

const searched = '【3:1†lamps.pdf】';

it.each([
  ['begins', 10],
  ['ends', 10 + searched.length],
])('puts the citation of a file where its mark %s', (_, index) => {
  const annotation = { type: 'file_citation', index, file_id: 'f', filename: 'lamps.pdf' };
  const read = openai.read(response(`Lamps ship${searched}.`, [annotation]));
  expect(read.content).toBe('Lamps ship[1].');
  expect(read.citations).toMatchObject([{ source: 'lamps.pdf', span: { start: 10, end: 13 } }]);
});

it('puts the citations of a thread where their marks stand', () => {
  const value = `Lamps ship${searched}${searched}.`;
  const annotations = [0, 1].map((ordinal) => ({
    type: 'file_citation',
    text: searched,
    start_index: 10 + ordinal * searched.length,
    end_index: 10 + (ordinal + 1) * searched.length,
    file_citation: { file_id: `file-${ordinal}` },
  }));
  const content = [{ type: 'text', text: { value, annotations } }];
  const read = openai.read({ object: 'thread.message', content });
  expect(read.content).toBe('Lamps ship[1][2].');
  expect(read.citations.map(({ source }) => source)).toEqual(['file-0', 'file-1']);
});

it('leaves a citation of nothing but a hidden mark without a place', () => {
  const annotation = { type: 'file_citation', start_index: 0, end_index: 5, filename: 'a.pdf' };
  const read = openai.read(response(`<think>${mark}</think>Lamps.`, [annotation]));
  expect(read.content).toBe('Lamps.');
  expect(read.citations).toMatchObject([{ anchor: 'none', source: 'a.pdf' }]);
});

it.each([
  ['<think>They ask.\nShip?</think>\n\nLamps ship.', 'Lamps ship.'],
  ['\n<Thinking>They ask.</Thinking> Lamps ship.', 'Lamps ship.'],
  ['<think>They ask', ''],
  ['<think></think>Lamps.', 'Lamps.'],
  ['Write `<think>` first.', 'Write `<think>` first.'],
  ['`<think>a</think>` is a tag.', '`<think>a</think>` is a tag.'],
  ['Lamps <think>a</think> ship.', 'Lamps <think>a</think> ship.'],
  ['<b>Lamps</b> ship.', '<b>Lamps</b> ship.'],
  ['<thinker>Lamps</thinker>', '<thinker>Lamps</thinker>'],
])('shows of %j only %j, whole and letter by letter', (text, shown) => {
  expect(openai.read(chat(text)).content).toBe(shown);
  expect(expectPrefixes(text, (content) => shown.startsWith(content))).toBe(shown);
});

it('shows what only looks like the beginning of a tag once the answer has ended', () => {
  expect(openai.read(chat('<th')).content).toBe('<th');
});

const thought = '<think>They ask.</think>Lamps ship.';

it.each([
  ['anthropic', anthropic, { content: [{ type: 'text', text: thought }] }],
  ['bedrock', bedrock, { output: { message: { content: [{ text: thought }] } } }],
  ['cohere', cohere, { message: { role: 'assistant', content: thought } }],
  ['google', google, { candidates: [{ content: { parts: [{ text: thought }] } }] }],
])('drops the reasoning of %s', (_, { read }, payload) => {
  expect(read(payload).content).toBe('Lamps ship.');
});

it('keeps of the tokens those of the answer', () => {
  const pieces = ['<think>', 'They ask.', '</think>', 'Lamps', ' ship.'];
  const logprobs = { content: pieces.map((token) => ({ token, logprob: -1 })) };
  const { evidence } = openai.read(chat(thought, { logprobs }));
  expect(evidence?.tokens?.map(({ token }) => token)).toEqual(['Lamps', ' ship.']);
});

it('moves the spans of an answer that follows reasoning', () => {
  const start = thought.indexOf('ship');
  const range = { start_index: start, end_index: start + 4 };
  const read = openai.read(response(thought, [{ type: 'url_citation', url: page, ...range }]));
  expect(read.citations).toMatchObject([{ span: { start: 6, end: 10 } }]);
});

it.each([
  ['They ask.\nShip?</think>\n\nLamps ship.', 'Lamps ship.'],
  ['They ask. </Thinking > \r\nLamps ship.', 'Lamps ship.'],
  ['They ask.\n</think>', ''],
  ['`</think>` ends it.', '`</think>` ends it.'],
  ['Write </think> last.\nThen stop.', 'Write </think> last.\nThen stop.'],
  ['Write <think>\na\n</think>\nabove.', 'Write <think>\na\n</think>\nabove.'],
])('takes reasoning whose opening tag stood in the prompt out of %j', (text, shown) => {
  expect(openai.read(chat(text)).content).toBe(shown);
  const reader = openai.createReader();
  for (const content of text) reader.push({ choices: [{ index: 0, delta: { content } }] });
  reader.push({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
  expect(reader.response.content).toBe(shown);
});
