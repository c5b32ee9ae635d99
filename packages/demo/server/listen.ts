import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OptionsError } from './OptionsError.ts';

/** Listens on `port`, or on the next free one when it is taken, at most twenty further. Resolves to the port; throws `OptionsError` when it cannot. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      return await listenOn(server, tried, host);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || tried >= Math.min(port + 20, 65_535)) throw explain(error, host, port);
    }
  }
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return new OptionsError(`port ${port} and the 20 after it are taken. Give one with --port.`);
  if (code === 'EACCES')
    return new OptionsError(`port ${port} needs more rights. Give one above 1023 with --port.`);
  if (!['ENOTFOUND', 'EADDRNOTAVAIL', 'EINVAL', 'EAI_AGAIN', 'EAFNOSUPPORT'].includes(code))
    return error;
  return new OptionsError(
    `this machine cannot listen on "${host}" (${code}). Set HOST to one of its own addresses, to 0.0.0.0 for all of them, or leave it out.`,
  );
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
