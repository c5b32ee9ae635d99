import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tierOf } from '@credence-ui/core/tier';
import { beforeAll, expect, it } from 'vitest';
import { createLibrary } from '../documents/createLibrary.ts';
import type { Engine } from '../engine/engine.ts';
import { createExtractiveEngine } from '../engine/extractive/createExtractiveEngine.ts';
import { createInbox, type Inbox } from './createInbox.ts';
import type { TicketSource } from './ticketSource.ts';

const openedAt = new Date('2026-03-03T12:00:00Z');
let sources: readonly TicketSource[];
let inbox: Inbox;
let engine: Engine;
beforeAll(async () => {
  sources = JSON.parse(
    await readFile(join(import.meta.dirname, 'tickets.json'), 'utf8'),
  ) as TicketSource[];
  engine = createExtractiveEngine(
    (await createLibrary(join(import.meta.dirname, '../../documents'))).search,
  );
  inbox = createInbox(sources, openedAt);
});

it('shows tickets before anything is prepared for them', () => {
  const [first] = inbox.list();
  expect(first).toMatchObject({ prepared: false, confidence: null, abstain: false, state: 'open' });
  expect(first?.at).toBe('2026-03-03T11:58:00.000Z');
  expect(first).not.toHaveProperty('body');
  expect(inbox.find('5521')?.body).toContain('refund window');
  expect(inbox.find('nothing')).toBeNull();
});

it('prepares a mix of tiers, and abstains where the documents are silent', async () => {
  await inbox.prepare(engine, new AbortController().signal);
  const outcomes = inbox
    .list()
    .map(({ id, confidence, abstain }) => [id, abstain ? 'abstain' : tierOf(confidence).name]);
  const mix = Object.fromEntries(outcomes) as Record<string, string>;
  expect(mix).toMatchObject({ 5521: 'medium', 5519: 'high', 5477: 'abstain', 5483: 'abstain' });
  expect(new Set(Object.values(mix))).toEqual(new Set(['high', 'medium', 'abstain']));
});

it('shows what became of a ticket', () => {
  const states = new Map([
    ['5519', { kind: 'answered' as const, at: '2026-01-01T00:00:00.000Z', text: 'Yes.' }],
  ]);
  expect(inbox.find('5519', states)?.state).toBe('sent');
  expect(inbox.list(states).filter(({ state }) => state === 'sent')).toHaveLength(1);
});

it('prepares the others when the engine fails for one', async () => {
  const failing: Engine = {
    ...engine,
    answer: (question, options) => {
      if (question.includes('refund window')) throw new Error('down');
      return engine.answer(question, options);
    },
  };
  const other = createInbox(sources.slice(0, 2), openedAt);
  await other.prepare(failing, new AbortController().signal);
  expect(other.list().map(({ prepared }) => prepared)).toEqual([false, true]);
});
