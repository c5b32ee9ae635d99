import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { createAnswerStream, useAnswer } from './index.ts';
import type { AskAnswer } from './index.ts';

it('follows an answer from the question to its end', async () => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  expect(result.current.phase).toBe('idle');
  act(() => result.current.ask('Why?'));
  expect(result.current).toMatchObject({
    phase: 'waiting',
    props: { streaming: true, outcome: { kind: 'waiting', elapsedSeconds: 0 } },
  });
  await backend.send({ type: 'text', delta: 'Half' });
  await waitFor(() => expect(result.current.phase).toBe('streaming'));
  await backend.send({ type: 'text', delta: ' and half' });
  await backend.send({ type: 'finish', finish: 'complete' });
  await waitFor(() => expect(result.current.phase).toBe('done'));
  const { response, streaming, outcome } = result.current.props;
  expect(response).toMatchObject({ content: 'Half and half', finish: 'complete' });
  expect([streaming, outcome]).toEqual([false, undefined]);
});

it('keeps what came when it is stopped, and ends the request', async () => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  act(() => result.current.ask('Why?'));
  await backend.send({ type: 'text', delta: 'Half' });
  act(() => result.current.stop());
  expect(result.current).toMatchObject({
    phase: 'stopped',
    props: { streaming: false, response: { content: 'Half', finish: 'interrupted' } },
  });
  expect(backend.signals[0]?.aborted).toBe(true);
});

it.each([
  ['nothing', '', { kind: 'error', reason: 'latency' }],
  ['a part', 'Half', undefined],
])('tells of an error when %s came', async (_name, delta, outcome) => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  act(() => result.current.ask('Why?'));
  await backend.send({ type: 'text', delta });
  await backend.send({ type: 'error', message: 'Late.', reason: 'latency' });
  await waitFor(() => expect(result.current.phase).toBe('failed'));
  expect(result.current.props.outcome).toEqual(outcome);
  expect(result.current.props.response).toMatchObject({ content: delta, finish: 'interrupted' });
});

it('gives an older answer up for a newer question, and asks the latest again', async () => {
  const backend = createBackend();
  const { result, unmount } = show(backend.ask);
  act(() => result.current.ask('One?'));
  const first = result.current.props.responseId;
  act(() => result.current.ask('Two?'));
  expect(result.current.props.responseId).not.toBe(first);
  act(() => result.current.retry());
  expect(backend.questions).toEqual(['One?', 'Two?', 'Two?']);
  unmount();
  expect(backend.signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  await act(async () => undefined);
});

it('says how many stand before it until the first word', async () => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  act(() => result.current.ask('Why?'));
  await backend.send({ type: 'waiting', before: 2 });
  await waitFor(() => expect(result.current.before).toBe(2));
  expect(result.current).toMatchObject({
    phase: 'waiting',
    props: { streaming: true, outcome: { kind: 'waiting' } },
  });
  await backend.send({ type: 'text', delta: 'Half' });
  await waitFor(() => expect(result.current).toMatchObject({ phase: 'streaming', before: null }));
  await backend.send({ type: 'waiting', before: 1 });
  await backend.send({ type: 'finish', finish: 'complete' });
  await waitFor(() => expect(result.current).toMatchObject({ phase: 'done', before: null }));
});

it('keeps what a backend notes beside the answer, and passes over what it does not know', async () => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  act(() => result.current.ask('Why?'));
  await backend.send({ type: 'note', name: 'shelf', data: 1 });
  await backend.send({ type: 'of tomorrow', data: 1 });
  await waitFor(() => expect(result.current.notes).toEqual({ shelf: 1 }));
  expect(result.current.phase).toBe('waiting');
  await backend.send({ type: 'note', name: 'shelf', data: 2 });
  await backend.send({ type: 'finish', finish: 'complete' });
  await waitFor(() => expect(result.current.phase).toBe('done'));
  expect(result.current.notes).toEqual({ shelf: 2 });
  act(() => result.current.retry());
  expect(result.current.notes).toEqual({});
});

it('shows nothing of an answer that a guardrail blocks, and why', async () => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  act(() => result.current.ask('Why?'));
  await backend.send({ type: 'text', delta: 'Half' });
  await backend.send({ type: 'error', message: 'Not this.', reason: 'blocked' });
  await waitFor(() => expect(result.current.phase).toBe('failed'));
  expect(result.current.failure).toEqual({ reason: 'blocked', message: 'Not this.' });
  expect(result.current.props.outcome).toEqual({ kind: 'blocked', reason: 'Not this.' });
  expect(result.current.props.response.finish).toBe('filtered');
});

it('calls an answer done that its backend hands over whole, however it ended', async () => {
  const backend = createBackend();
  const { result } = show(backend.ask);
  act(() => result.current.ask('Why?'));
  const response = { content: 'Half', requires_human_review: true };
  await backend.send({ type: 'finish', finish: 'interrupted', response });
  await waitFor(() => expect(result.current.phase).toBe('done'));
  expect(result.current.failure).toBeNull();
  expect(result.current.props.response).toMatchObject({ finish: 'interrupted' });
});

it('names answers as it is told to', () => {
  const stream = createAnswerStream(() => new Promise(() => undefined), { mintId: () => 'mine' });
  stream.ask('Why?');
  expect(stream.getSnapshot().props.responseId).toBe('mine');
  stream.stop();
});

it('tells of a request that fails', async () => {
  const { result } = show(() => Promise.reject(new Error('offline')));
  act(() => result.current.ask('Why?'));
  await waitFor(() => expect(result.current.phase).toBe('failed'));
  expect(result.current.props.outcome).toEqual({ kind: 'error', reason: 'outage' });
  expect(result.current.failure).toEqual({ reason: 'outage', message: 'offline' });
});

it('tells each second for how long nothing has come', () => {
  vi.useFakeTimers();
  try {
    const { result, unmount } = show(() => new Promise(() => undefined));
    act(() => result.current.ask('Why?'));
    act(() => void vi.advanceTimersByTime(3000));
    expect(result.current.props.outcome).toEqual({ kind: 'waiting', elapsedSeconds: 3 });
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it('counts the seconds in line as seconds without a word', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const backend = createBackend();
    const { result, unmount } = show(backend.ask);
    act(() => result.current.ask('Why?'));
    act(() => void vi.advanceTimersByTime(2000));
    await backend.send({ type: 'waiting', before: 1 });
    act(() => void vi.advanceTimersByTime(2000));
    expect(result.current.props.outcome).toEqual({ kind: 'waiting', elapsedSeconds: 4 });
    await backend.send({ type: 'evidence', evidence: { content: '' } });
    act(() => void vi.advanceTimersByTime(1000));
    expect(result.current.props.outcome).toEqual({ kind: 'waiting', elapsedSeconds: 1 });
    unmount();
  } finally {
    vi.useRealTimers();
  }
});

it('tells of a burst of words once, in the next frame', async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  try {
    const backend = createBackend();
    const stream = createAnswerStream(backend.ask);
    stream.ask('Why?');
    let told = 0;
    stream.subscribe(() => (told += 1));
    for (const delta of ['a', 'b', 'c']) await backend.send({ type: 'text', delta });
    expect([told, frames.length]).toEqual([0, 1]);
    frames[0]?.();
    expect([told, stream.getSnapshot().props.response.content]).toEqual([1, 'abc']);
    stream.stop();
  } finally {
    vi.unstubAllGlobals();
  }
});

function show(ask: AskAnswer) {
  return renderHook(() => useAnswer({ ask }), { wrapper: StrictMode });
}

/** An endpoint of which each event is sent by hand, to the latest question. */
function createBackend() {
  const questions: string[] = [];
  const signals: AbortSignal[] = [];
  let latest: ReadableStreamDefaultController<Uint8Array> | undefined;
  const ask: AskAnswer = (question, { signal }) => {
    questions.push(question);
    signals.push(signal);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (latest = controller),
    });
    const headers = { 'content-type': 'text/event-stream' };
    return Promise.resolve(new Response(body, { headers }));
  };
  const send = (update: object) =>
    act(async () => {
      latest?.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(update)}\n\n`));
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { ask, questions, signals, send };
}
