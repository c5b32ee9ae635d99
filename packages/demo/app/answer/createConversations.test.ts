import { createAnswerRunner, requestSource } from '@credence-ui/core/fallback';
import { emptyResponse } from '@credence-ui/core/response';
import { encodeAnswerStream } from '@credence-ui/core/stream';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import { expect, it } from 'vitest';
import { shownAnswer } from './conversation.ts';
import { createConversations } from './createConversations.ts';
import type { Conversations } from './createConversations.ts';

const ticket = { key: 'ticket:1', ticketId: '1', question: 'May I return it?' };
const response = { ...emptyResponse, content: 'Yes.' };
const whole: AnswerUpdate = { type: 'finish', finish: 'complete', response };

it('keeps what was streamed when the stream breaks', async () => {
  const conversations = begin(async function* () {
    yield { type: 'text', delta: 'You may ' };
    await Promise.resolve();
    throw new Error('The model is gone.');
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('failed');
  expect(shown(conversations)).toMatchObject({
    props: { response: { content: 'You may ' } },
    failure: { reason: 'outage' },
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
  await expect.poll(() => shown(conversations)?.phase).toBe('done');
  conversations.open(ticket);
  expect(asked).toBe(1);
});

it('puts a new draft beside the earlier one and shows it', async () => {
  const conversations = begin(async function* () {
    await Promise.resolve();
    yield whole;
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('done');
  const first = shown(conversations)?.props.responseId;
  conversations.again(ticket.key);
  const { answers, shown: index } = conversations.getSnapshot().get(ticket.key) ?? {};
  expect(answers?.[0]?.props.responseId).toBe(first);
  expect(index).toBe(1);
});

it('lets a failure without text make way for the next try', async () => {
  const conversations = begin(async function* () {
    await Promise.resolve();
    yield { type: 'error', reason: 'outage', message: 'Down.' };
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('failed');
  conversations.again(ticket.key);
  expect(conversations.getSnapshot().get(ticket.key)?.answers).toHaveLength(1);
});

it('ends a draft that has not begun when another is asked for', async () => {
  const signals: AbortSignal[] = [];
  const conversations = begin(async function* (signal) {
    signals.push(signal);
    await new Promise(() => undefined);
    yield whole;
  });
  conversations.open(ticket);
  await expect.poll(() => signals.length).toBe(1);
  conversations.again(ticket.key);
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  expect(conversations.getSnapshot().get(ticket.key)?.answers).toHaveLength(1);
});

it('stops a stream and keeps its text', async () => {
  const conversations = begin(async function* (signal) {
    yield { type: 'text', delta: 'Half' };
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  });
  conversations.open(ticket);
  await expect.poll(() => textOf(conversations)).toBe('Half');
  conversations.stop(ticket.key);
  await expect.poll(() => shown(conversations)?.phase).toBe('stopped');
  expect(textOf(conversations)).toBe('Half');
});

it('says why a question was not taken, and goes on from there', async () => {
  const conversations = createConversations({
    ...options(),
    runnerOf: asking(() => Promise.reject(new Error('Too long.'))),
  });
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.failure?.message).toBe('Too long.');
});

it('remembers how long whole answers took', async () => {
  let now = 0;
  const conversations = begin(
    async function* () {
      now += 4000;
      await Promise.resolve();
      yield whole;
    },
    () => now,
  );
  conversations.open(ticket);
  await expect.poll(() => shown(conversations)?.phase).toBe('done');
  expect(conversations.pace.getSnapshot()).toEqual([4]);
});

function begin(answer: (signal: AbortSignal) => AsyncIterable<AnswerUpdate>, now = () => 0) {
  const headers = { 'content-type': 'text/event-stream' };
  const runnerOf = asking((_question, { signal: asked }) => {
    const body = encodeAnswerStream((signal) => answer(AbortSignal.any([asked, signal])));
    return Promise.resolve(new Response(body, { headers }));
  });
  return createConversations({ ...options(), now, runnerOf });
}

function asking(ask: Parameters<typeof requestSource>[0]) {
  return () => createAnswerRunner({ primary: requestSource(ask) });
}

function options() {
  let minted = 0;
  return {
    mintId: () => `r${String(++minted)}`,
    now: () => 0,
    shelf: null,
    asking: () => ({ fault: null, slowAfterSeconds: 3 }),
  };
}

function textOf(conversations: Conversations): string | undefined {
  return shown(conversations)?.props.response.content;
}

function shown(conversations: Conversations) {
  const conversation = conversations.getSnapshot().get(ticket.key);
  return conversation ? shownAnswer(conversation) : null;
}
