import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readServerSentEvents } from './readServerSentEvents.ts';

it('reads the same events wherever the bytes are split', async () => {
  const events = ['{"delta":"Grüße, 你好 👩‍🚀"}', 'two\nlines', ''];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('\n', '\r', '\r\n'),
      fc.array(fc.nat(200), { maxLength: 12 }),
      async (end, cuts) => {
        const bytes = new TextEncoder().encode(events.map((data) => wire(data, end)).join(''));
        expect(await read(split(bytes, cuts))).toEqual(events);
      },
    ),
  );
});

it('leaves out an event that the stream cuts off', async () => {
  const bytes = new TextEncoder().encode('data: whole\n\ndata: half');
  expect(await read([bytes])).toEqual(['whole']);
});

it('passes over comments, names and ids', async () => {
  const bytes = new TextEncoder().encode(': ping\n\nevent: text\nid: 7\ndata:a\n\n');
  expect(await read([bytes])).toEqual(['a']);
});

function wire(data: string, end: string): string {
  return `${data
    .split('\n')
    .map((line) => `data: ${line}${end}`)
    .join('')}${end}`;
}

function split(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const edges = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((edge, at) => bytes.slice(edges[at], edge));
}

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: string[] = [];
  for await (const event of readServerSentEvents(body)) events.push(event);
  return events;
}
