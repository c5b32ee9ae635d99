import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePdf } from '../../pdf/makePdf.ts';
import type { DocumentSummary } from '../../shared/api.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { assembleCopilot } from '../copilot.ts';
import { createInbox } from '../inbox/createInbox.ts';
import { createStore } from '../store/createStore.ts';
import { createApp } from './createApp.ts';

let folder = '';
let app: Hono;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credence-documents-'));
  await writeFile(join(folder, 'guide.pdf'), await makePdf('# Guide\nOne.<page>## 2 Rules\nTwo.'));
  await writeFile(join(folder, 'note.md'), '<script>alert(1)</script>');
  const library = await createLibrary(folder);
  const store = await createStore({
    folder: join(folder, 'data'),
    open: () => Promise.reject(new Error('away')),
  });
  const inbox = createInbox([], new Date());
  app = createApp(await assembleCopilot({ library, inbox, store, model: null }));
});
afterEach(() => rm(folder, { recursive: true }));

async function find(name: string): Promise<DocumentSummary> {
  const body = (await (await requestTo(app, '/api/documents')).json()) as {
    documents: DocumentSummary[];
  };
  const found = body.documents.find((document) => document.name === name);
  if (found === undefined) throw new Error(`the test has no document ${name}`);
  return found;
}

it('lists what it serves and gives a page with its headings', async () => {
  const guide = await find('guide.pdf');
  expect(guide).toMatchObject({ kind: 'pdf', pages: 2 });
  const page: unknown = await (await requestTo(app, `/api/documents/${guide.id}/pages/2`)).json();
  expect(page).toMatchObject({
    name: 'guide.pdf',
    page: 2,
    pages: 2,
    headings: ['2 Rules'],
    text: '2 Rules\n\nTwo.',
  });
});

it.each(['0', '3', '-1', '1.5', 'x'])('has no page %s', async (page) => {
  const { id } = await find('guide.pdf');
  const response = await requestTo(app, `/api/documents/${id}/pages/${page}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ message: 'Credence: this document has pages 1 to 2.' });
});

it('hands out originals to be seen, never to be run', async () => {
  const { id } = await find('note.md');
  const response = await requestTo(app, `/api/documents/${id}/file`);
  expect(await response.text()).toBe('<script>alert(1)</script>');
  const header = (name: string) => response.headers.get(name);
  expect([header('content-type'), header('x-content-type-options')]).toEqual([
    'text/plain; charset=utf-8',
    'nosniff',
  ]);
  expect(header('content-security-policy')).not.toContain('script-src');
  expect(header('content-disposition')).toBe("inline; filename*=UTF-8''note.md");
});

it('says so when the original is gone', async () => {
  const { id } = await find('note.md');
  await unlink(join(folder, 'note.md'));
  expect((await requestTo(app, `/api/documents/${id}/file`)).status).toBe(404);
});

it('serves documents and an empty inbox while the database is away, and says that it is', async () => {
  expect(await (await requestTo(app, '/api/tickets')).json()).toEqual({ tickets: [] });
  expect(await (await requestTo(app, '/api/status')).json()).toMatchObject({
    database: 'unreachable',
    documents: 2,
  });
  expect((await requestTo(app, '/api/queue')).status).toBe(503);
});
