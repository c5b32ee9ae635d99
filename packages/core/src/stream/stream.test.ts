import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeAnswerStream, readAnswerStream, reduceAnswer } from '@credence-ui/core/stream';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import { parseResponse } from '@credence-ui/core/response';

const start = parseResponse({ content: '' });
const words: AnswerUpdate = { type: 'text', delta: 'Grüße 👋' };
const whole: AnswerUpdate = { type: 'finish', finish: 'complete' };
const sources: AnswerUpdate = {
  type: 'citations',
  citations: [{ id: '1', source: 'Manual', anchor: 'none' }],
};

it.each([
  [
    'LF and CRLF',
    'data: {"type":"text",\ndata: "delta":"a"}\n\ndata:{"type":"text","delta":"b"}\r\n\r\n',
  ],
  ['CR, comments and names', ': hi\revent: text\rdata: {"type":"text","delta":"ab"}\r\r'],
  ['a byte order mark', '\uFEFFdata: {"type":"text","delta":"ab"}\n\n'],
  [
    'unknown types',
    'data: {"type":"new"}\n\ndata: [DONE]\n\ndata: {"type":"text","delta":"ab"}\n\n',
  ],
  ['no blank line at the end', 'data: {"type":"text","delta":"ab"}'],
])('reads a stream with %s', async (_name, text) => {
  const updates = await collect(respond([new TextEncoder().encode(text)]));
  expect(updates.reduce(reduceAnswer, start).content).toBe('ab');
  expect(updates.at(-1)).toEqual({ type: 'finish', finish: 'interrupted' });
});

it('reads what was encoded, wherever the bytes are cut', async () => {
  const update = fc.oneof(
    fc.record({ type: fc.constant('text' as const), delta: fc.string({ unit: 'grapheme' }) }),
    fc.constant(sources),
    fc.string().map((text): AnswerUpdate => ({
      type: 'evidence',
      evidence: { content: text, passages: [{ text }] },
    })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(update), fc.integer({ min: 1, max: 7 }), async (list, size) => {
      const updates: AnswerUpdate[] = [...list, whole];
      const bytes = new Uint8Array(await new Response(encodeAnswerStream(updates)).arrayBuffer());
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.slice(index * size, (index + 1) * size),
      );
      const read = await collect(respond(pieces));
      expect(read.reduce(reduceAnswer, start)).toEqual(updates.reduce(reduceAnswer, start));
    }),
  );
});

it('never throws for junk', async () => {
  const junk = fc.oneof(
    fc.uint8Array(),
    fc.json().map((json) => new TextEncoder().encode(`data: ${json}\n\n`)),
    fc
      .tuple(
        fc.constantFrom(
          ...['waiting', 'text', 'citations', 'evidence', 'assessment', 'note', 'finish', 'error'],
        ),
        fc.jsonValue(),
      )
      .map(([type, part]) => {
        const event = { type, delta: part, at: part, [type]: part, response: part, before: part };
        return new TextEncoder().encode(`data: ${JSON.stringify({ ...event, type })}\n\n`);
      }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(junk), async (pieces) => {
      const updates = await collect(respond(pieces));
      expect(['finish', 'error']).toContain(updates.at(-1)?.type);
      updates.reduce(reduceAnswer, start);
    }),
  );
});

it.each([
  [503, 'text/html', 'outage', '503'],
  [504, 'text/html', 'latency', '504'],
  [200, 'application/json', 'invalid', 'application/json'],
])('tells of a %s of %s as a failure', async (status, type, reason, named) => {
  const headers = { 'content-type': type };
  const updates = await collect(new Response('{}', { status, headers }));
  expect(updates).toEqual([
    { type: 'error', reason, message: expect.stringContaining(named) as unknown },
  ]);
});

it('tells a lost connection from an abort', async () => {
  const lost = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
  expect(await collect(respond(lost))).toMatchObject([{ type: 'error', reason: 'outage' }]);
  const aborter = new AbortController();
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(new TextEncoder().encode('data: {"type":"text","delta":"a"}\n\n')),
  });
  const seen: AnswerUpdate[] = [];
  for await (const update of readAnswerStream(respond(endless), { signal: aborter.signal })) {
    seen.push(update);
    aborter.abort();
  }
  expect(seen).toEqual([{ type: 'text', delta: 'a' }]);
});

it('ends an iterator that throws in an error update without its words', async () => {
  async function* updates(): AsyncGenerator<AnswerUpdate> {
    yield words;
    await Promise.reject(new Error('secret'));
  }
  const read = await collect(respond(encodeAnswerStream(updates())));
  expect(read).toMatchObject([words, { type: 'error', reason: 'outage' }]);
  expect(JSON.stringify(read)).not.toContain('secret');
});

it('ends the updates when the reader goes away', async () => {
  let isEnded = false;
  function* updates(): Generator<AnswerUpdate> {
    try {
      for (;;) yield words;
    } finally {
      isEnded = true;
    }
  }
  const reader = encodeAnswerStream(updates()).getReader();
  await reader.read();
  await reader.cancel();
  expect(isEnded).toBe(true);
});

it('aborts the signal that updates were given when the reader goes away in the middle of one', async () => {
  const seen: string[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  async function* updates(signal: AbortSignal): AsyncGenerator<AnswerUpdate> {
    begin();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    seen.push('aborted');
    yield words;
    seen.push('went on');
  }
  const reader = encodeAnswerStream(updates).getReader();
  await begun;
  await reader.cancel();
  expect(seen).toEqual(['aborted']);
});

it.each<[string, AnswerUpdate]>([
  ['its place in line', { type: 'waiting', before: 3 }],
  ['a note', { type: 'note', name: 'shelf', data: { sources: [1, null] } }],
  ['what a guardrail stopped', { type: 'error', reason: 'blocked', message: 'Not this.' }],
])('reads %s as it was encoded', async (_name, update) => {
  expect((await collect(respond(encodeAnswerStream([update, whole]))))[0]).toEqual(update);
});

it.each([
  ['a place that is no count', { type: 'waiting', before: -1 }],
  ['a place of nothing', { type: 'waiting' }],
  ['a note without a name', { type: 'note', data: 1 }],
  ['a note of nothing', { type: 'note', name: 'empty' }],
])('passes over %s', async (_name, event) => {
  const bytes = new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`);
  expect(await collect(respond([bytes]))).toEqual([{ type: 'finish', finish: 'interrupted' }]);
});

it.each<[AnswerUpdate, object]>([
  [{ type: 'waiting', before: 0 }, {}],
  [{ type: 'note', name: 'shelf', data: 'x' }, {}],
  [{ type: 'error', reason: 'outage', message: '' }, { finish: 'interrupted' }],
  [{ type: 'error', reason: 'blocked', message: '' }, { finish: 'filtered' }],
])('makes of %j only what it says of the answer', (update, changed) => {
  expect(reduceAnswer(start, update)).toEqual({ ...start, ...changed });
});

it.each([
  ['the same again', 'Hello', 0, 'Hello', 'Hello'],
  ['an overlap', 'Hello', 3, 'lo you', 'Hello you'],
  ['other words', 'Hello', 0, 'Good day', 'Good day'],
  ['the next words', 'Hello', 5, ' you', 'Hello you'],
])('takes a text at its offset: %s', (_name, content, at, delta, expected) => {
  const before = parseResponse({ content });
  const after = reduceAnswer(before, { type: 'text', delta, at });
  expect(after.content).toBe(expected);
  expect(after === before).toBe(content === expected);
});

it('keeps the identity of what an update does not change', () => {
  const before = [words, sources].reduce(reduceAnswer, start);
  expect(reduceAnswer(before, structuredClone(sources))).toBe(before);
  const after = reduceAnswer(before, words);
  expect(after.citations).toBe(before.citations);
});

async function collect(response: Response): Promise<AnswerUpdate[]> {
  const updates: AnswerUpdate[] = [];
  for await (const update of readAnswerStream(response)) updates.push(update);
  return updates;
}

function respond(body: ReadableStream<Uint8Array> | readonly Uint8Array[]): Response {
  const stream =
    body instanceof ReadableStream
      ? body
      : new ReadableStream<Uint8Array>({
          start(controller) {
            for (const piece of body) controller.enqueue(piece);
            controller.close();
          },
        });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
}
