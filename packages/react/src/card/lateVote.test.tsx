import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

const arrive: (() => void)[] = [];

beforeEach(() => {
  vi.resetModules();
  arrive.length = 0;
  vi.doMock('./CardAfterVote.tsx', async (importOriginal) => {
    await new Promise<void>((resolve) => arrive.push(resolve));
    return await importOriginal<object>();
  });
});

/** A card whose code for what follows a vote is still on its way. */
async function showEarlyCard() {
  const { ResponseCard } = await import('./ResponseCard.tsx');
  const onVote = vi.fn(() => Promise.resolve('saved'));
  const response = { id: 'early', content: 'Thirty days.', confidence: 0.9, citations: [] };
  render(<ResponseCard response={response} feedback={{ onVote }} />);
  await vi.waitFor(() => expect(arrive).toHaveLength(1));
  return onVote;
}

const down = () => screen.getByRole('button', { name: 'Not helpful' });
const reason = () => screen.queryByRole('button', { name: 'Wrong tone' });

it('takes a vote whole before what follows it is there, and asks once it is', async () => {
  const onVote = await showEarlyCard();
  await userEvent.click(down());
  expect(onVote).toHaveBeenCalledWith('down', { reasons: [], responseId: 'early' });
  expect(down()).toHaveAttribute('aria-pressed', 'true');
  expect(await screen.findByText('Saved', { exact: false })).toHaveTextContent(
    'Saved. What was wrong? (optional)',
  );
  expect(reason()).toBe(null);
  arrive[0]?.();
  await userEvent.click(await screen.findByRole('button', { name: 'Wrong tone' }));
  expect(onVote).toHaveBeenLastCalledWith('down', { reasons: ['tone'], responseId: 'early' });
});

it('leaves the focus where it is when what follows a vote comes late', async () => {
  await showEarlyCard();
  down().focus();
  await userEvent.keyboard(' ');
  arrive[0]?.();
  expect(await screen.findByRole('button', { name: 'Wrong tone' })).toBeVisible();
  await act(() => Promise.resolve());
  expect(down()).toHaveFocus();
});

it('leads a vote by the keyboard to the reasons where they are there in time', async () => {
  await showEarlyCard();
  arrive[0]?.();
  await act(() => vi.dynamicImportSettled());
  down().focus();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Not correct' })).toHaveFocus();
});
