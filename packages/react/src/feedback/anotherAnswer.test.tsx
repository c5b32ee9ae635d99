import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Feedback } from './index.ts';

function feedback(responseId: string, props: Partial<Feedback.Root.Props> = {}) {
  return (
    <Feedback.Root responseId={responseId} {...props}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <Feedback.Reasons />
      <Feedback.Comment />
    </Feedback.Root>
  );
}

const up = () => screen.getByRole('button', { name: 'Helpful' });
const down = () => screen.getByRole('button', { name: 'Not helpful' });

it('begins anew with another answer, and finds the vote again when it goes back', async () => {
  const { rerender } = render(feedback('a'));
  await userEvent.click(down());
  await userEvent.click(screen.getByRole('button', { name: 'Wrong tone' }));
  await userEvent.type(screen.getByRole('textbox'), 'Too stiff');
  rerender(feedback('b'));
  expect(down()).toHaveAttribute('aria-pressed', 'false');
  expect(screen.queryByRole('textbox')).toBe(null);
  await userEvent.click(down());
  expect(screen.getByRole('button', { name: 'Wrong tone' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  expect(screen.getByRole('textbox')).toHaveValue('');
  rerender(feedback('a'));
  expect(down()).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: 'Wrong tone' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(screen.getByRole('textbox')).toHaveValue('Too stiff');
});

it('says of each answer where its own saving stands', async () => {
  let settle: (receipt: 'saved') => void = () => undefined;
  const onVote = vi.fn(() => new Promise<'saved'>((resolve) => (settle = resolve)));
  const { rerender } = render(feedback('a', { onVote }));
  await userEvent.click(up());
  expect(screen.getByRole('status')).toHaveTextContent('Saving…');
  rerender(feedback('b', { onVote }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await act(async () => settle('saved'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(feedback('a', { onVote }));
  expect(screen.getByRole('status')).toHaveTextContent('Saved');
});

it('tries again what belongs to the answer that is shown', async () => {
  const onVote = vi.fn().mockRejectedValue(new Error('away'));
  const { rerender } = render(feedback('a', { onVote }));
  await userEvent.click(up());
  rerender(feedback('b', { onVote }));
  await userEvent.click(down());
  rerender(feedback('a', { onVote }));
  onVote.mockClear();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onVote).toHaveBeenCalledExactlyOnceWith('up', { reasons: [], responseId: 'a' });
});

it('says nothing about saving where there is no vote', async () => {
  const { rerender } = render(feedback('a', { status: 'saved' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(feedback('a', { status: 'queued' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.click(up());
  expect(screen.getByRole('status')).toHaveTextContent('Saved offline');
});

it('records the vote before it tells the caller, whose mistake undoes nothing', async () => {
  const onVote = vi.fn();
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  const onVoteChange = () => {
    throw new Error('not mine');
  };
  render(feedback('a', { onVote, onVoteChange }));
  await userEvent.click(up());
  expect(onVote).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalledOnce();
  reported.mockRestore();
});

it('tells the developer once of feedback that belongs to no answer', async () => {
  vi.resetModules();
  const { Feedback } = await import('./index.ts');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { rerender } = render(<Feedback.Root responseId="a" />);
  expect(warn).not.toHaveBeenCalled();
  rerender(<Feedback.Root />);
  rerender(<Feedback.Root key="another" />);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    'Credence: <Feedback.Root> has no responseId, so its votes belong to no answer. Give it one, or render it inside <Confidence.Root>.',
  );
  warn.mockRestore();
});
