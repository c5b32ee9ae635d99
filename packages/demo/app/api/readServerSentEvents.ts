import { splitLines } from './splitLines.ts';

/**
 * The `data` of each server-sent event, as the HTML standard reads them: chunks may end anywhere, also inside a character;
 * an event that the stream cuts off before its blank line is left out.
 */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void> {
  let data: string[] = [];
  for await (const line of splitLines(readText(body))) {
    if (line === '') {
      if (data.length > 0) yield data.join('\n');
      data = [];
    } else {
      const value = dataOf(line);
      if (value !== null) data.push(value);
    }
  }
}

async function* readText(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function dataOf(line: string): string | null {
  if (line === 'data') return '';
  if (!line.startsWith('data:')) return null;
  return line.startsWith(' ', 5) ? line.slice(6) : line.slice(5);
}
