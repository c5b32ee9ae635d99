import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { HttpProblem } from './HttpProblem.ts';
import { answerOwnNames, ownNames, readName } from './ownNames.ts';

function appOn(host: string, allowed: readonly string[] = []): Hono {
  const app = new Hono().use(answerOwnNames(ownNames(host, allowed)));
  app.all('*', (context) => context.text('here'));
  app.onError((error, context) =>
    context.json({ message: error.message }, error instanceof HttpProblem ? error.status : 500),
  );
  return app;
}

it.each([
  ['127.0.0.1', 'localhost', 200],
  ['127.0.0.1', 'LOCALHOST:4173', 200],
  ['127.0.0.1', '127.0.0.1:9', 200],
  ['127.0.0.1', '[::1]:4173', 200],
  ['127.0.0.1', 'evil.example', 421],
  ['127.0.0.1', 'evil.example:4173', 421],
  ['127.0.0.1', 'localhost.evil.example', 421],
  ['127.0.0.1', 'evil@localhost', 421],
  ['127.0.0.1', 'localhost:80:80', 421],
  ['127.0.0.1', 'localhost:99999', 421],
  ['127.0.0.1', '192.168.1.5', 421],
  ['127.0.0.1', '', 421],
  ['192.168.1.5', '192.168.1.5:4173', 200],
  ['fe80:0::1', '[fe80::1]:4173', 200],
  ['0.0.0.0', 'localhost', 200],
  ['0.0.0.0', '0.0.0.0', 421],
  ['::', '[::]:4173', 421],
  ['0.0.0.0', 'copilot.lan:4173', 421],
])('listening on %s, answers "Host: %s" with %i', async (listening, host, status) => {
  const response = await appOn(listening).request('/', { headers: { host } });
  expect(response.status).toBe(status);
});

it('refuses a request without a host, and says what to do', async () => {
  const response = await appOn('127.0.0.1').request('/');
  expect(response.status).toBe(421);
  expect(((await response.json()) as { readonly message: string }).message).toMatch(
    /^Credence: the request names no host\. .*--allow-host <name>\.$/,
  );
});

it('answers to further names that it was given', async () => {
  const app = appOn('0.0.0.0', ['Copilot.lan', '10.0.0.7']);
  for (const host of ['copilot.lan:4173', '10.0.0.7'])
    expect((await app.request('/', { headers: { host } })).status).toBe(200);
});

const own = { host: 'localhost:4173' };
it.each([
  ['a program, which names no origin', {}, 200],
  ['its own page', { origin: 'http://localhost:4173', 'sec-fetch-site': 'same-origin' }, 200],
  ['its own page behind TLS', { host: 'localhost', origin: 'https://localhost' }, 200],
  ['another site', { origin: 'https://elsewhere.example' }, 403],
  [
    'another site with JSON',
    { origin: 'http://a.example', 'content-type': 'application/json' },
    403,
  ],
  ['another port', { origin: 'http://localhost:5000' }, 403],
  ['another of its own names', { origin: 'http://127.0.0.1:4173' }, 403],
  ['a page without an origin', { origin: 'null' }, 403],
  ['another scheme', { origin: 'ftp://localhost:4173' }, 403],
  ['an origin that is none', { origin: '' }, 403],
  ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbour that hides its origin', { 'sec-fetch-site': 'same-site' }, 403],
])('lets %s post, or not', async (_who, headers, status) => {
  const init = { method: 'POST', headers: { ...own, ...headers } };
  expect((await appOn('127.0.0.1').request('/', init)).status).toBe(status);
});

it.each([
  ['copilot.lan', 'copilot.lan'],
  ['::1', '[::1]'],
  ['[::1]', '[::1]'],
  ['copilot.lan:80', null],
  ['http://copilot.lan', null],
  ['a b', null],
  ['', null],
])('reads %j as the name %j', (text, name) => {
  expect(readName(text)).toBe(name);
});
