import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HttpProblem } from './HttpProblem.ts';
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
  app.onError((error, context) =>
    error instanceof HttpProblem
      ? context.text('', error.status, error.headers)
      : context.text('', 500),
  );
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

it.each(['/', '/assets/index-abc.js'])('only shows %s', async (path) => {
  const response = await app.request(path, { method: 'PUT' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect((await app.request(path, { method: 'HEAD' })).status).toBe(200);
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing'])(
  'has nothing at %s',
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  },
);
