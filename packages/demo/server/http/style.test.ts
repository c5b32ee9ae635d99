import { createEvent } from '@credence-ui/core/event';
import { compareStyle } from '@credence-ui/draft/style';
import type { StyleProfile } from '@credence-ui/draft/style';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCopilot } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});
afterAll(() => opened.close());

async function readStyle(): Promise<StyleProfile> {
  const response = await requestTo(createApp(opened.copilot), '/api/style');
  expect(response.status).toBe(200);
  // The demo's own server.
  return (await response.json()) as StyleProfile;
}

/** Sends replies, each to a question of its own. */
async function send(prefix: string, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const id = `${prefix}${String(at)}`;
    await opened.copilot.store.replies.send({ id, responseId: id, ticketId: null, text });
  }
}

const english = (at: number) =>
  `Hi Jo,\n\nWe have sent the order ${String(at)} to you and it is on the way. You can ask us if there is more.\n\nBest,\nAda`;
const german = 'Hallo Jo,\n\nwir haben die Ware und den Brief für dich auf dem Weg.\n\nGruß\nAda';

it('learns from nothing but what people wrote, a language each, and keeps no word of it', async () => {
  expect(await readStyle()).toEqual({ version: 1, languages: {} });
  await send(
    'm',
    Array.from({ length: 6 }, (_, at) => `It is for you and the order ${String(at)} is on!`),
  );
  const unedited = Array.from({ length: 6 }, (_, at) =>
    createEvent(
      { type: 'draft.sent', edited: false, changeRatio: 0 },
      { responseId: `m${String(at)}`, tier: 'high', confidence: 0.9, thresholdsVersion: 'default' },
    ),
  );
  await opened.copilot.store.events.add(unedited);
  expect(await readStyle()).toEqual({ version: 1, languages: {} });
  await send('e', [0, 1, 2, 3, 4].map(english));
  await send('d', [german, 'Xyzzy!']);
  const { languages } = await readStyle();
  expect(Object.entries(languages).map(([name, { texts }]) => [name, texts])).toEqual([
    ['de', 1],
    ['en', 5],
  ]);
  expect(JSON.stringify(languages)).not.toMatch(/Jo|Ada|Ware|way/);
});

it.each([
  ['en', 'The order is sent to you! It is on the way to your door today.', 1],
  ['de', 'Die Ware ist auf dem Weg zu dir! Wir haben sie heute für dich gesendet.', 0],
])('marks what is unlike five texts, and nothing after fewer: %s', async (locale, text, marks) => {
  const found = compareStyle(text, await readStyle(), { locale }).marks;
  expect(found.filter(({ trait }) => trait === 'exclamation')).toHaveLength(marks);
});
