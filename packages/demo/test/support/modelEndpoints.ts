import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** Endpoints of a test, closed after it. */
export function modelEndpoints(): ModelEndpoints {
  const servers: Server[] = [];
  const close = async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  };
  afterEach(close);
  return {
    close,
    async open(answer) {
      const server = createServer((request, response) => {
        let body = '';
        request.on('data', (part: Buffer) => (body += part.toString()));
        request.on('end', () => answer(request, response, body));
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    },
  };
}

export interface ModelEndpoints {
  /** Starts a server that answers as it is told, and gives its base URL. */
  readonly open: (answer: Answering) => Promise<string>;
  readonly close: () => Promise<void>;
}

type Answering = (request: IncomingMessage, response: ServerResponse, body: string) => void;
