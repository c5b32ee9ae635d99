import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Consumer } from './list.ts';

/** Something that answers at an address until it is stopped. */
export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves what an app built: its files, or by its own server. */
export function serve(app: string, { served = 'dist' }: Consumer): Promise<Served> {
  return typeof served === 'string' ? serveFiles(join(app, served)) : serveBy(app, served);
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Nothing inline, nothing from elsewhere, no string that becomes code or elements. Only the empty icons of the apps are data, and only
 * CodeMirror, which an app gives the nonce, writes styles.
 */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-codemirror'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves the files of a folder on a port of its own, under a strict content security policy. */
export async function serveFiles(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, path)).then(
      (content) =>
        response
          .setHeader('content-type', kinds[extname(path)] ?? 'text/plain')
          .setHeader('content-security-policy', strict)
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // What listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => void server.close() };
}

async function serveBy(app: string, command: readonly string[]): Promise<Served> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn(process.execPath, command, { cwd: app, env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${String(port)}`;
  await answering(url);
  return { url, stop: () => void child.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const found = await fetch(url).then(
      () => true,
      () => false,
    );
    if (found) return;
    await new Promise((resolve) => void setTimeout(resolve, 250));
  }
  throw new Error(`Nothing answers at ${url} after 30 s.`);
}
