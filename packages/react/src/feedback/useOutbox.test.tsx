import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createEvent } from '@credence-ui/core/event';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import { CredenceProvider } from '../provider/index.ts';
import { useOutbox } from './index.ts';

const copied = () =>
  createEvent(
    { type: 'answer.copied' },
    { responseId: 'a', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );

/** The hook below a provider with an outbox to a server whose answer changes. */
function follow() {
  const line = { status: 422 };
  const outbox = createOutbox({
    storage: memoryStorage(),
    send: () => Promise.resolve({ status: line.status }),
  });
  const wrapper = ({ children }: { readonly children?: ReactNode }) => (
    <CredenceProvider outbox={outbox}>{children}</CredenceProvider>
  );
  const { result, rerender } = renderHook(useOutbox, { wrapper });
  const put = async () => {
    const event = copied();
    await act(async () => {
      await outbox.enqueue(event);
      await outbox.flush();
    });
    return event.id;
  };
  return { line, put, result, rerender };
}

it('tells what the server refused, exports it, and sends it again', async () => {
  const { line, put, result } = follow();
  expect(result.current).toMatchObject({ pending: 0, rejected: [] });
  const id = await put();
  expect(result.current?.rejected).toMatchObject([{ id, rejected: 'status 422' }]);
  expect(result.current?.exportSetAside()).toContain(id);
  line.status = 202;
  await act(async () => {
    await result.current?.retryRejected([id]);
    await result.current?.flush();
  });
  expect(result.current).toMatchObject({ pending: 0, rejected: [] });
});

it('deletes what was refused only where it is named', async () => {
  const { put, result } = follow();
  const [one, other] = [await put(), await put()];
  await act(async () => result.current?.discardRejected([one]));
  expect(result.current?.rejected.map(({ id }) => id)).toEqual([other]);
});

it('keeps its identity while nothing of the outbox changes', () => {
  const { result, rerender } = follow();
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
});

it('is nothing without an outbox, on a server too', () => {
  const { result } = renderHook(useOutbox);
  expect(result.current).toBe(null);
  const Waiting = () => <p>{String(useOutbox()?.pending)}</p>;
  expect(renderToString(<Waiting />)).toContain('undefined');
});
