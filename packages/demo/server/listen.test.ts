import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { listen } from './listen.ts';

const servers: Server[] = [];
const server = () => {
  const made = createServer();
  servers.push(made);
  return made;
};
afterEach(async () => {
  for (const one of servers.splice(0)) await new Promise((resolve) => one.close(resolve));
});

it('takes the next port when the wanted one is taken', async () => {
  const wanted = await listen(server(), 0, '127.0.0.1');
  const second = server();
  const got = await listen(second, wanted, '127.0.0.1');
  expect(got).toBeGreaterThan(wanted);
  expect((second.address() as AddressInfo).port).toBe(got);
});

it.each(['203.0.113.1', '999.1.1.1'])(
  'says what to do when it cannot listen on %s',
  async (host) => {
    await expect(listen(server(), 0, host)).rejects.toThrow(
      /^Credence: this machine cannot listen on ".*" \(E[A-Z_]+\)\. Set HOST to one of its own addresses/,
    );
  },
);
