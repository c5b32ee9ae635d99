import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { showCard, wire } from '../../test/showCard.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const high = (content: string, more: object = {}) =>
  wire({ content, confidence: 0.95, citations: [], suggested_actions: [], ...more });

it('keeps votes with the answer that they are about', async () => {
  const [a, b] = [high('The window is 30 days.'), high('The window is 14 days.')];
  const { update, events } = showCard(a, { onSend: undefined });
  await userEvent.click(button('Helpful'));
  update({ response: b });
  expect(button('Helpful')).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(button('Helpful'));
  const votes = events.filter(({ type }) => type === 'feedback.voted');
  expect(votes.map((event) => [event.responseId, 'vote' in event && event.vote])).toEqual([
    [a.id, 'up'],
    [b.id, 'up'],
  ]);
});

it('takes a text that does not go on with the last one for another answer, where there is no id', async () => {
  const { update } = showCard(undefined, { onSend: undefined });
  update({ response: high('The window is', { id: null }), streaming: true });
  update({ response: high('The window is 30 days.', { id: null }) });
  await userEvent.click(button('Helpful'));
  update({ response: high('The window is 30 days. It is free.', { id: null }) });
  expect(button('Helpful')).toHaveAttribute('aria-pressed', 'true');
  update({ response: high('Parcels leave on Monday.', { id: null }) });
  expect(button('Helpful')).toHaveAttribute('aria-pressed', 'false');
});

it('never offers the draft of one answer for another without an id', async () => {
  const { update } = showCard(high('Dear Ann, 30 days.', { id: null }));
  await userEvent.click(button('Edit'));
  await userEvent.type(screen.getByRole('textbox'), ' MINE');
  update({ response: high('Dear Bob, 14 days.', { id: null }) });
  expect(screen.queryByText(/MINE/)).toBe(null);
  expect(screen.getByText('Dear Bob, 14 days.')).toBeVisible();
});

afterEach(() => void vi.useRealTimers());

const atOnce = { policy: { review: { undoSeconds: 0 } } };

it('sends what is seen after a send that failed, when the answer has changed since', async () => {
  const a = high('The window is 30 days.');
  const { update, onSend } = showCard(a, atOnce);
  onSend.mockRejectedValueOnce(new Error('away'));
  await userEvent.click(button('Send'));
  update({ response: { ...a, content: 'The window is 14 days.' } });
  expect(screen.getByText('The window is 14 days.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBe(null);
  await userEvent.click(button('Send'));
  expect(onSend).toHaveBeenLastCalledWith('The window is 14 days.', expect.anything());
});

it('shows what is on its way, and what was sent, when the answer changes meanwhile', async () => {
  const a = high('The window is 30 days.');
  const { update, onSend } = showCard(a);
  let arrive = (): void => undefined;
  onSend.mockReturnValueOnce(new Promise<void>((resolve) => (arrive = resolve)));
  await userEvent.click(button('Send'));
  update({ response: { ...a, content: 'The window is 14 days.' } });
  expect(screen.getByRole('textbox')).toHaveValue('The window is 30 days.');
  await act(async () => arrive());
  expect(screen.getByRole('textbox')).toHaveValue('The window is 30 days.');
  expect(screen.queryByText('The window is 14 days.')).toBe(null);
});

it.each([
  ['was not answered in time', 1],
  ['failed when it was tried again after no answer in time', 2],
])('keeps a text that %s when the answer changes, since it may have arrived', async (_, tries) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const a = high('The window is 30 days.');
  const { update, onSend } = showCard(a, atOnce);
  onSend.mockReturnValueOnce(new Promise(() => undefined));
  onSend.mockRejectedValueOnce(new Error('away'));
  for (const name of ['Send', 'Try again'].slice(0, tries)) {
    fireEvent.click(button(name));
    await act(() => vi.advanceTimersByTimeAsync(31_000));
  }
  expect(onSend).toHaveBeenCalledTimes(tries);
  update({ response: { ...a, content: 'The window is 14 days.' } });
  expect(screen.queryByText('The window is 14 days.')).toBe(null);
  expect(button('Try again')).toBeVisible();
});

const passing = [
  ['streams on', { streaming: true }],
  ['meets an outage', { outcome: { kind: 'error', reason: 'outage' } }],
  ['is gone for a moment', { response: undefined }],
  ['cannot be sent for a moment', { onSend: undefined }],
] as const;

it.each(passing)('keeps an edited draft while the answer %s', async (_, moment) => {
  const a = high('The window is 30 days.');
  const { update } = showCard(a);
  await userEvent.click(button('Edit'));
  await userEvent.type(screen.getByRole('textbox'), ' Yours, Kim');
  update(moment);
  update({});
  expect(screen.getByRole('textbox')).toHaveValue('The window is 30 days. Yours, Kim');
});

it('keeps an edited draft for when its card is shown again', async () => {
  const a = high('The window is 30 days.');
  const { unmount } = showCard(a);
  await userEvent.click(button('Edit'));
  await userEvent.type(screen.getByRole('textbox'), ' Yours, Kim');
  unmount();
  showCard(a);
  expect(screen.getByRole('textbox')).toHaveValue('The window is 30 days. Yours, Kim');
});

it('goes on with one draft in all cards of an answer, which is sent once', async () => {
  const a = high('The window is 30 days.');
  const one = showCard(a, atOnce);
  const two = showCard(a, { 'data-testid': 'other', ...atOnce } as object);
  await userEvent.click(screen.getAllByRole('button', { name: 'Send' })[0] ?? one.card);
  expect(one.onSend).toHaveBeenCalledOnce();
  expect(screen.getAllByRole('button', { name: 'Sent' })).toHaveLength(2);
  for (const button of screen.getAllByRole('button', { name: 'Sent' }))
    await userEvent.click(button);
  expect(two.onSend).not.toHaveBeenCalled();
});

it('keeps what is typed when the answer changes, tells it, and offers the newer text', async () => {
  const a = wire({ content: 'Parcels leave on Monday.', citations: [] });
  const { update } = showCard(a);
  await userEvent.click(button('Review and edit'));
  await userEvent.type(screen.getByRole('textbox'), ' Yours, Kim');
  update({ response: { ...a, content: 'Parcels leave on Friday.' } });
  expect(screen.getByRole('textbox')).toHaveValue('Parcels leave on Monday. Yours, Kim');
  expect(screen.getByText('There is a newer answer.')).toBeVisible();
  await userEvent.click(button('Use its text'));
  expect(screen.getByRole('textbox')).toHaveValue('Parcels leave on Friday.');
  await userEvent.click(button('Bring back mine'));
  expect(screen.getByRole('textbox')).toHaveValue('Parcels leave on Monday. Yours, Kim');
});
