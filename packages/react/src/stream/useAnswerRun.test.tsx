import { createAnswerRunner } from '@credence-ui/core/fallback';
import type { AnswerSource } from '@credence-ui/core/fallback';
import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { useAnswerRun } from './index.ts';

const answers: AnswerSource = async function* () {
  await Promise.resolve();
  yield { type: 'text', delta: 'Thirty days.' };
  yield { type: 'finish', finish: 'complete' };
};

const show = (primary: AnswerSource, backup?: AnswerSource) => {
  const runner = createAnswerRunner({ primary, ...(backup && { backup }) });
  return renderHook(() => useAnswerRun(runner), { wrapper: StrictMode });
};

it('follows a question to its end', async () => {
  const { result } = show(answers);
  expect(result.current).toMatchObject({ run: null, props: { responseId: '', streaming: false } });
  act(() => result.current.ask('Why?'));
  expect(result.current.props).toMatchObject({
    streaming: true,
    outcome: { kind: 'waiting', elapsedSeconds: 0 },
  });
  await waitFor(() => expect(result.current.run?.end).toBe('answered'));
  expect(result.current.props).toMatchObject({
    response: { content: 'Thirty days.' },
    streaming: false,
  });
  expect(result.current.props.outcome).toBeUndefined();
});

it('says that the backup answered', async () => {
  const { result } = show(() => {
    throw new Error('down');
  }, answers);
  act(() => result.current.ask('Why?'));
  await waitFor(() => expect(result.current.run?.end).toBe('answered'));
  expect(result.current).toMatchObject({ from: 'backup', cached: null });
});

it('gives up when it goes, and when another question comes', async () => {
  const signals: AbortSignal[] = [];
  const hangs: AnswerSource = (_question, { signal }) => {
    signals.push(signal);
    return { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
  };
  const { result, unmount } = show(hangs);
  act(() => result.current.ask('One?'));
  await waitFor(() => expect(signals).toHaveLength(1));
  act(() => result.current.ask('Two?'));
  await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]));
  unmount();
  await waitFor(() => expect(signals[1]?.aborted).toBe(true));
});

it('asks again when the person says so', async () => {
  let asked = 0;
  const flaky: AnswerSource = (question, request) => {
    asked += 1;
    if (asked === 1) throw new Error('down');
    return answers(question, request);
  };
  const { result } = show(flaky);
  act(() => result.current.ask('Why?'));
  await waitFor(() => expect(result.current.run?.end).toBe('outage'));
  expect(result.current.props.outcome).toEqual({ kind: 'error', reason: 'outage' });
  act(() => void result.current.recover('retry'));
  await waitFor(() => expect(result.current.run?.end).toBe('answered'));
});
