import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on `port`, or on the next free one when it is taken, at most twenty further. Resolves to the port. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      return await listenOn(server, tried, host);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || tried >= Math.min(port + 20, 65_535)) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A server that listens on a port has an address with a port.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
