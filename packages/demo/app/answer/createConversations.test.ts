import { expect, it } from 'vitest';
import type { AnswerEvent } from '../../shared/api.ts';
import { shownAnswer } from './conversation.ts';
import { createConversations } from './createConversations.ts';

const ticket = { key: 'ticket:1', ticketId: '1', question: 'May I return it?' };
const whole: AnswerEvent = { type: 'response', response: { content: 'Yes.' }, consulted: [] };

it('keeps what was streamed when the stream breaks', async () => {
  const conversations = begin(async function* () {
    yield { type: 'text', delta: 'You may ' };
    await Promise.resolve();
    throw new Error('The connection was lost.');
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('failed');
  expect(shown(conversations)).toMatchObject({
    text: 'You may ',
    failure: { mode: 'outage', message: 'The connection was lost.' },
  });
});

it('drafts a ticket once, however often it is opened', async () => {
  let asked = 0;
  const conversations = begin(async function* () {
    asked += 1;
    await Promise.resolve();
    yield whole;
  });
  conversations.open(ticket);
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('ready');
  conversations.open(ticket);
  expect(asked).toBe(1);
});

it('puts a new draft beside the earlier one and shows it', async () => {
  const conversations = begin(async function* () {
    await Promise.resolve();
    yield whole;
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('ready');
  const first = shown(conversations)?.responseId;
  conversations.again(ticket.key);
  const { answers, shown: index } = conversations.getSnapshot().get(ticket.key) ?? {};
  expect(answers?.[0]?.responseId).toBe(first);
  expect(index).toBe(1);
});

it('lets a failure without text make way for the next try', async () => {
  const conversations = begin(async function* () {
    await Promise.resolve();
    yield { type: 'error', mode: 'outage', message: 'Down.' };
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('failed');
  conversations.again(ticket.key);
  expect(conversations.getSnapshot().get(ticket.key)?.answers).toHaveLength(1);
});

it('ends a draft that has not begun when another is asked for', async () => {
  const signals: AbortSignal[] = [];
  const conversations = begin(async function* (_, signal) {
    signals.push(signal);
    await new Promise(() => undefined);
    yield whole;
  });
  conversations.open(ticket);
  await expect.poll(() => signals.length).toBe(1);
  conversations.again(ticket.key);
  expect(signals[0]?.aborted).toBe(true);
  expect(conversations.getSnapshot().get(ticket.key)?.answers).toHaveLength(1);
});

it('stops a stream and keeps its text', async () => {
  const conversations = begin(async function* (_, signal) {
    yield { type: 'text', delta: 'Half' };
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.text).toBe('Half');
  conversations.stop(ticket.key);
  await expect.poll(() => shown(conversations)?.phase).toBe('stopped');
  expect(shown(conversations)?.text).toBe('Half');
});

function begin(ask: createConversations.Options['ask']) {
  let minted = 0;
  return createConversations({
    ask,
    mintId: () => `r${String(++minted)}`,
    now: () => 0,
    shelf: null,
  });
}

function shown(conversations: ReturnType<typeof begin>) {
  const conversation = conversations.getSnapshot().get(ticket.key);
  return conversation ? shownAnswer(conversation) : null;
}
