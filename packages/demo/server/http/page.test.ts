import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageRoutes } from './page.ts';

let folder = '';
let app: Hono;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-page-'));
  await mkdir(join(folder, 'built/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'built/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'built/assets/index-abc.js'), 'export {}');
  app = new Hono().route('/', pageRoutes(join(folder, 'built')));
  app.onError((_error, context) => context.text('', 404));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/index-abc.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('serves %s as %s', async (path, type, caching) => {
  const { status, headers } = await app.request(path);
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    200,
    type,
    caching,
  ]);
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing'])(
  'has nothing at %s',
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  },
);
