import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import type { Outbox } from '@credence-ui/core/feedback';
import { Feedback } from '../feedback/index.ts';
import { CredenceProvider } from './index.ts';

/** A server that answers with a status, or is away, and what it was sent. */
function server(status: number | 'away', durable = true) {
  const line = { status, sent: [] as CredenceEvent[] };
  const outbox = createOutbox({
    storage: { ...memoryStorage(), isDurable: () => durable },
    send: (events) => {
      line.sent.push(...events);
      if (line.status === 'away') return Promise.reject(new Error('away'));
      return Promise.resolve({ status: line.status });
    },
    // Seconds pass between two looks at the clock, and no pause ends by itself.
    clock: { now: ticking(), after: () => () => undefined },
  });
  return { line, outbox };
}

function ticking() {
  let now = 0;
  return (): number => (now += 5000);
}

function thumbs(props: Partial<Feedback.Root.Props> = {}) {
  return (
    <Feedback.Root responseId="a" {...props}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <Feedback.Comment />
    </Feedback.Root>
  );
}

const vote = (name = 'Helpful') => userEvent.click(screen.getByRole('button', { name }));
const words = () => screen.getByRole('status');
const online = () => act(async () => void window.dispatchEvent(new Event('online')));

const earlier = () =>
  createEvent(
    { type: 'answer.copied' },
    { responseId: 'z', tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );

it.each([
  ['that the server took', 202, true, 'Saved'],
  ['that is kept on this device', 'away', true, 'Saved offline, will send'],
  ['that only memory holds', 'away', false, 'Only kept until this page is closed.Try again'],
  ['that the server refused', 422, true, 'Not saved.Try again'],
] as const)('says of a vote %s where it stands', async (_, status, durable, said) => {
  const { line, outbox } = server(status, durable);
  const onEvent = vi.fn();
  render(
    <CredenceProvider outbox={outbox} onEvent={onEvent}>
      {thumbs()}
    </CredenceProvider>,
  );
  expect(words()).toBeEmptyDOMElement();
  await vote();
  await vi.waitFor(() => expect(words().textContent).toBe(said));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith(line.sent[0]);
});

it('says of each answer where its own vote stands, whatever waits of others', async () => {
  const { line, outbox } = server(202);
  const show = (responseId: string) => (
    <CredenceProvider outbox={outbox}>{thumbs({ responseId })}</CredenceProvider>
  );
  const { rerender } = render(show('a'));
  await vote();
  await vi.waitFor(() => expect(words()).toHaveTextContent(/^Saved$/));
  line.status = 'away';
  rerender(show('b'));
  expect(words()).toBeEmptyDOMElement();
  await vote();
  await vi.waitFor(() => expect(words()).toHaveTextContent('Saved offline'));
  rerender(show('a'));
  expect(words()).toHaveTextContent(/^Saved$/);
});

it.each([
  ['refused', 422, true],
  ['lost with the page', 'away', false],
] as const)('tries again what was %s', async (_, status, durable) => {
  const { line, outbox } = server(status, durable);
  render(<CredenceProvider outbox={outbox}>{thumbs()}</CredenceProvider>);
  await vote();
  const again = await screen.findByRole('button', { name: 'Try again' });
  line.status = 202;
  await userEvent.click(again);
  await vi.waitFor(() => expect(words()).toHaveTextContent(/^Saved$/));
  expect(new Set(line.sent.map(({ id }) => id)).size).toBe(1);
});

it('follows a comment as it follows a vote', async () => {
  const { line, outbox } = server(202);
  render(<CredenceProvider outbox={outbox}>{thumbs({ defaultVote: 'down' })}</CredenceProvider>);
  line.status = 'away';
  await userEvent.type(screen.getByRole('textbox'), 'Too long');
  await vote('Add comment');
  await vi.waitFor(() => expect(words()).toHaveTextContent('Saved offline'));
});

it('sends what an earlier visit left at the start, and what waits when the network is back', async () => {
  const { line, outbox } = server('away');
  await outbox.enqueue(earlier());
  await vi.waitFor(() => expect(outbox.getSnapshot().state).toBe('offline'));
  line.sent.length = 0;
  render(
    <StrictMode>
      <CredenceProvider outbox={outbox}>{thumbs()}</CredenceProvider>
    </StrictMode>,
  );
  await vi.waitFor(() => expect(line.sent.length).toBeGreaterThan(0));
  await vote();
  await vi.waitFor(() => expect(words()).toHaveTextContent('Saved offline'));
  line.status = 202;
  await online();
  await vi.waitFor(() => expect(words()).toHaveTextContent(/^Saved$/));
  expect(outbox.getSnapshot().pending).toBe(0);
});

it('keeps the event when the listener throws', async () => {
  const { line, outbox } = server(202);
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  const onEvent = () => {
    throw new Error('not mine');
  };
  render(
    <CredenceProvider outbox={outbox} onEvent={onEvent}>
      {thumbs()}
    </CredenceProvider>,
  );
  await vote();
  await vi.waitFor(() => expect(line.sent).toHaveLength(1));
  expect(reported).toHaveBeenCalledOnce();
  reported.mockRestore();
});

it('calls a vote that the outbox did not take not saved', async () => {
  const { outbox } = server(202);
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  render(
    // A mistake that types forbid and JavaScript does not.
    <CredenceProvider outbox={outbox} context={{ sessionId: 7 as unknown as string }}>
      {thumbs()}
    </CredenceProvider>,
  );
  await vote();
  expect(words()).toHaveTextContent('Not saved.');
  expect(reported).toHaveBeenCalledOnce();
  reported.mockRestore();
});

it.each([
  ['the caller, who failed', (): unknown => Promise.reject(new Error('mine')), 202, 'Not saved.'],
  ['the outbox, which waits', (): unknown => 'saved', 'away', 'Saved offline, will send'],
] as const)('believes %s, where both keep the vote', async (_, onVote, status, said) => {
  const { outbox } = server(status);
  render(<CredenceProvider outbox={outbox}>{thumbs({ onVote })}</CredenceProvider>);
  await vote();
  await vi.waitFor(() => expect(words()).toHaveTextContent(said));
});

it('gives each event to the nearest outbox alone', async () => {
  const [inner, outer] = [server(202), server(202)];
  render(
    <CredenceProvider outbox={outer.outbox}>
      <CredenceProvider outbox={inner.outbox}>
        <CredenceProvider dir="ltr">{thumbs()}</CredenceProvider>
      </CredenceProvider>
    </CredenceProvider>,
  );
  await vote();
  await vi.waitFor(() => expect(inner.line.sent).toHaveLength(1));
  expect(outer.line.sent).toEqual([]);
});

it('claims nothing of a vote that waits in an outbox that is gone', async () => {
  const { rerender } = render(
    <CredenceProvider outbox={server('away').outbox}>{thumbs()}</CredenceProvider>,
  );
  await vote();
  await vi.waitFor(() => expect(words()).toHaveTextContent('Saved offline'));
  rerender(<CredenceProvider>{thumbs()}</CredenceProvider>);
  expect(words()).toBeEmptyDOMElement();
});

it('leaves an outbox alone that another replaced, or whose page is gone', async () => {
  const [first, second] = [watched(server(202).outbox), watched(server(202).outbox)];
  const show = (outbox?: Outbox) => (
    <CredenceProvider {...(outbox && { outbox })}>{thumbs()}</CredenceProvider>
  );
  const { rerender, unmount } = render(show(first.outbox));
  await vote();
  await vi.waitFor(() => expect(words()).toHaveTextContent(/^Saved$/));
  rerender(show(second.outbox));
  expect(words()).toHaveTextContent(/^Saved$/);
  await vote('Not helpful');
  // One follows the vote, one where it stands.
  expect([first.listeners(), second.listeners()]).toEqual([0, 2]);
  const before = first.flushes();
  await online();
  expect([first.flushes(), second.flushes()]).toEqual([before, 2]);
  rerender(show());
  expect(second.listeners()).toBe(0);
  unmount();
  await online();
  expect(second.flushes()).toBe(2);
});

/** An outbox that counts who listens to it and how often it is told to send. */
function watched(outbox: Outbox) {
  let [listening, flushed] = [0, 0];
  const counting: Outbox = {
    ...outbox,
    flush() {
      flushed += 1;
      return outbox.flush();
    },
    subscribe(listener) {
      const stop = outbox.subscribe(listener);
      listening += 1;
      return () => {
        listening -= 1;
        stop();
      };
    },
  };
  return { outbox: counting, listeners: (): number => listening, flushes: (): number => flushed };
}
