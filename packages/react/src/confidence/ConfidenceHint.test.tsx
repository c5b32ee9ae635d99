import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Confidence } from './index.ts';

const hinted = (
  <Confidence.Root confidence={0.72}>
    <Confidence.Hint />
  </Confidence.Root>
);

it('repeats the disclaimer in the hint, on focus', async () => {
  render(hinted);
  await userEvent.tab();
  expect(await screen.findByRole('tooltip')).toHaveTextContent(
    'This response may need verification.',
  );
});

it('shows the hint on a tap, where nothing is hovered or focused, and hides it on Escape', async () => {
  render(hinted);
  const hint = screen.getByRole('button', { name: 'About this confidence' });
  fireEvent.click(hint);
  expect(hint).toHaveAccessibleDescription('This response may need verification.');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBe(null);
  expect(hint).not.toHaveAttribute('aria-describedby');
});

it('keeps the hint open while the pointer goes from the button to its words', async () => {
  vi.useFakeTimers();
  try {
    render(hinted);
    const hint = screen.getByRole('button', { name: 'About this confidence' });
    fireEvent.pointerEnter(hint, { pointerType: 'mouse' });
    await act(() => vi.advanceTimersByTimeAsync(400));
    fireEvent.pointerLeave(hint);
    fireEvent.pointerEnter(screen.getByRole('tooltip'));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    fireEvent.pointerLeave(screen.getByRole('tooltip'));
    expect(screen.queryByRole('tooltip')).toBe(null);
  } finally {
    vi.useRealTimers();
  }
});
