import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CredenceEvent } from '@credence-ui/core/event';

/** What becomes of one request: taken; taken with its acknowledgement lost; not reached; never answered; or answered with something else. */
export type Fault = 'taken' | 'lost' | 'down' | 'hanging' | number | Reply;

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server on the loopback address that misbehaves by script. */
export interface Sink {
  readonly url: string;
  /** What came, in that order, doubles included. */
  readonly arrivals: readonly CredenceEvent[];
  /** Each event once, by its id. */
  readonly rows: ReadonlyMap<string, CredenceEvent>;
  requests(): number;
  close(): Promise<void>;
}

/** `decide` is asked at each request, which waits for it; `files` are served as they stand, by path. */
export async function startSink(
  decide: (request: IncomingMessage) => Fault | Promise<Fault>,
  files: Readonly<Record<string, string>> = {},
): Promise<Sink> {
  const arrivals: CredenceEvent[] = [];
  const rows = new Map<string, CredenceEvent>();
  let requests = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') return serve(request, response, files);
    requests += 1;
    const fault = await decide(request);
    const events = await readEvents(request);
    if (fault === 'down' || events === null) return void request.socket.destroy();
    if (fault === 'hanging') return undefined;
    if (typeof fault === 'number') return void response.writeHead(fault).end();
    if (typeof fault === 'object')
      return void response.writeHead(fault.status, fault.headers).end(fault.body);
    for (const event of events) {
      arrivals.push(event);
      if (!rows.has(event.id)) rows.set(event.id, event);
    }
    if (fault === 'lost') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ accepted: events.length }));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    rows,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serve(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  files: Readonly<Record<string, string>>,
): void {
  const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
  response.writeHead(url in files ? 200 : 404, { 'content-type': type }).end(files[url]);
}

/** `null` when the page was gone before all had come. */
async function readEvents(request: IncomingMessage): Promise<readonly CredenceEvent[] | null> {
  try {
    const parts: Buffer[] = [];
    // Without an encoding, a request hands out buffers.
    for await (const part of request) parts.push(part as Buffer);
    // The outbox under test wrote it.
    return (JSON.parse(Buffer.concat(parts).toString()) as { events: CredenceEvent[] }).events;
  } catch {
    return null;
  }
}
