import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import { de } from '../locale/de.ts';
import { CredenceProvider } from '../provider/index.ts';
import { Feedback, useFeedbackContext } from './index.ts';
import type { ServerVote } from './index.ts';

function all(props: Partial<Feedback.Root.Props> = {}) {
  return (
    <Feedback.Root responseId="a" {...props}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <Feedback.Undo />
      <Feedback.Reasons />
      <Feedback.Comment />
    </Feedback.Root>
  );
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const isPressed = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';
const status = () => screen.getByRole('status');

it('undoes a vote that was taken back, with its reasons, and keeps the focus', async () => {
  const onVote = vi.fn();
  const onVoteChange = vi.fn();
  render(all({ onVote, onVoteChange }));
  await click('Not helpful');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
  await click('Wrong tone');
  await click('Not helpful');
  await click('Undo');
  expect(onVote).toHaveBeenLastCalledWith('down', { reasons: ['tone'], responseId: 'a' });
  expect(onVoteChange.mock.calls).toEqual([['down'], [null], ['down']]);
  expect(isPressed('Not helpful') && isPressed('Wrong tone')).toBe(true);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBe(null);
  expect(document.body).not.toHaveFocus();
});

it('undoes a vote that was turned', async () => {
  render(all());
  await click('Helpful');
  await click('Not helpful');
  await click('Undo');
  expect([isPressed('Helpful'), isPressed('Not helpful')]).toEqual([true, false]);
});

it.each([
  ['an error', { error: 'no such answer' }],
  ['no success', { success: false }],
  ['a response that is none', new Response(null, { status: 500 })],
  ['a status of a failure', { status: 503 }],
  ['false', false],
  ['an Error', new Error('away')],
])('calls a vote not saved where saving it gives %s', async (_what, receipt) => {
  const onVote = vi.fn().mockResolvedValue(receipt);
  render(all({ onVote }));
  await click('Helpful');
  expect(status()).toHaveTextContent('Not saved.Try again');
  expect(isPressed('Helpful')).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['a response', new Response(null, { status: 201 })],
  ['data without an error', { data: [], error: null }],
  ['a number', { sequence: 4 }],
])('calls a vote saved where saving it gives %s', async (_what, receipt) => {
  render(all({ onVote: vi.fn().mockResolvedValue(receipt) }));
  await click('Helpful');
  expect(status()).toHaveTextContent(/^Saved$/);
});

it('shows what the server has, and its newer word over an older vote', async () => {
  const onVote = vi.fn().mockResolvedValue({ sequence: 5 });
  const show = (serverVote: ServerVote) => all({ onVote, serverVote });
  const { rerender } = render(show({ vote: 'down', reasons: ['tone'], sequence: 3 }));
  expect(isPressed('Not helpful') && isPressed('Wrong tone')).toBe(true);
  expect(status()).toHaveTextContent(/^Saved/);
  await click('Helpful');
  rerender(show({ vote: 'down', sequence: 4 }));
  expect(isPressed('Helpful')).toBe(true);
  rerender(show({ vote: 'down', sequence: 6 }));
  expect(isPressed('Not helpful')).toBe(true);
  rerender(show({ vote: null, sequence: 5 }));
  expect(isPressed('Not helpful')).toBe(true);
});

it('keeps a vote on its way from what the server says meanwhile', async () => {
  let settle: (receipt: 'saved') => void = () => undefined;
  const onVote = () => new Promise<'saved'>((resolve) => (settle = resolve));
  const { rerender } = render(all({ onVote }));
  await click('Helpful');
  rerender(all({ onVote, serverVote: { vote: 'down', sequence: 9 } }));
  settle('saved');
  await vi.waitFor(() => expect(status()).toHaveTextContent(/^Saved$/));
  expect(isPressed('Helpful')).toBe(true);
});

it('finds the vote again after a reload, and where it stands', async () => {
  const storage = { ...memoryStorage(), isDurable: () => true };
  const open = () => createOutbox({ storage, send: () => Promise.reject(new Error('away')) });
  const { unmount } = render(<CredenceProvider outbox={open()}>{all()}</CredenceProvider>);
  await click('Not helpful');
  await click('Wrong tone');
  await vi.waitFor(() => expect(status()).toHaveTextContent('Saved offline'));
  unmount();
  render(<CredenceProvider outbox={open()}>{all()}</CredenceProvider>);
  await vi.waitFor(() => expect(status()).toHaveTextContent('Saved offline'));
  expect(isPressed('Not helpful') && isPressed('Wrong tone')).toBe(true);
});

it('shows the same vote wherever the answer is shown on a page', async () => {
  const outbox = createOutbox({ storage: memoryStorage(), send: async () => ({ status: 202 }) });
  render(
    <CredenceProvider outbox={outbox}>
      {all()}
      <Feedback.Root responseId="a" data-testid="other" />
      <Feedback.Root responseId="a" target={{ kind: 'claim', start: 0, end: 4 }}>
        <Feedback.Vote value="down" />
      </Feedback.Root>
    </CredenceProvider>,
  );
  await click('Helpful');
  await vi.waitFor(() => expect(screen.getByTestId('other')).toHaveAttribute('data-vote', 'up'));
  await click('This is not right');
  expect(isPressed('This is not right') && isPressed('Helpful')).toBe(true);
});

it('sends of a comment what a server can store', async () => {
  const onComment = vi.fn();
  render(
    <Feedback.Root responseId="a" defaultVote="down" onComment={onComment}>
      <Feedback.Comment />
      <Hostile />
    </Feedback.Root>,
  );
  expect(screen.getByRole('textbox')).toHaveAttribute('maxlength', '10000');
  await click('Send');
  const [text] = onComment.mock.calls[0] as [string];
  expect(text).toHaveLength(9_999);
  expect(text.slice(0, 5)).toBe('a\ufffdb😀');
});

function Hostile() {
  const { comment } = useFeedbackContext();
  const text = `a\0\ud800b😀${'x'.repeat(100_000)}`;
  return (
    <button type="button" onClick={() => comment(text)}>
      Send
    </button>
  );
}

it('leads whoever votes down by the keyboard to the reasons, and back by Escape', async () => {
  render(all());
  const down = screen.getByRole('button', { name: 'Not helpful' });
  await userEvent.tab();
  await userEvent.tab();
  expect(down).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Not correct' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(down).toHaveFocus();
});

it.each([
  ['en', 90, 'Your feedback is kept for 90 days.'],
  [de, 1, 'Ihre Rückmeldung wird 1 Tag aufbewahrt.'],
])('says how long feedback is kept', (locale, keptFor, said) => {
  render(
    <CredenceProvider locale={locale}>
      <Feedback.Root responseId="a" keptFor={keptFor}>
        <Feedback.Consent />
      </Feedback.Root>
      <Feedback.Root responseId="b">
        <Feedback.Consent />
        <Feedback.Consent>Until the case is closed.</Feedback.Consent>
      </Feedback.Root>
    </CredenceProvider>,
  );
  const lines = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(lines).toEqual([said, 'Until the case is closed.']);
});
