// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandoff, followHandoff } from '@credence-ui/core/fallback';
import type { FollowedHandoff, HandoffStatus } from '@credence-ui/core/fallback';
import { checkConformance } from '../../test/conformance.tsx';
import { Fallback } from './index.ts';

const queued = (position: number): HandoffStatus => ({ state: 'queued', position, waitMinutes: 7 });
const taken: HandoffStatus = { state: 'taken', by: 'Kim' };
const answered: HandoffStatus = { state: 'answered', by: null, text: 'Yes, within 30 days.' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue that tells once a second where the hand-off stands. */
function createQueue(first: HandoffStatus) {
  let [status, sequence] = [first, 0];
  const become = (next: HandoffStatus) => ([status, sequence] = [next, sequence + 1]);
  const poll = (ticket: string) => Promise.resolve({ ticket, sequence, status });
  const withdraw = (ticket: string) => {
    become({ state: 'withdrawn' });
    return poll(ticket);
  };
  return {
    follow: (withdrawing: ((ticket: string) => Promise<unknown>) | null = withdraw) =>
      followHandoff('t', {
        poll,
        status: first,
        everySeconds: 1,
        ...(withdrawing && { withdraw: withdrawing }),
      }),
    async say(next: HandoffStatus) {
      become(next);
      await pass(1);
      // What was heard is shown in the next turn.
      await pass(0.01);
      await pass(0.01);
    },
  };
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const said = () => screen.getByRole('status').textContent;

describe('Fallback.Progress', () => {
  checkConformance(Fallback.Progress as React.ComponentType<object>, {
    displayName: 'Fallback.Progress',
    element: 'span',
    props: { followed: createQueue(taken).follow() satisfies FollowedHandoff },
    attributes: { 'data-state': 'taken', 'data-withdrawal': 'none' },
  });
});

it.each<[HandoffStatus, string]>([
  [{ state: 'acknowledged' }, 'A person has been asked.'],
  [queued(3), 'A person has been asked. Number 3 in the queue. About 7 minutes.'],
  [taken, 'Kim is looking at it.'],
  [{ state: 'taken', by: null }, 'A person is looking at it.'],
  [
    { state: 'handedBack', position: 1, waitMinutes: null },
    'Your request is back in the queue. Number 1 in the queue.',
  ],
  [answered, 'A person has answered.'],
  [{ state: 'withdrawn' }, 'Your request was withdrawn.'],
  [{ state: 'closed' }, 'Your request was closed.'],
  [{ state: 'failed', reason: 'full' }, 'Your request failed. Nobody has it.'],
])('says of %j: %s', (status, words) => {
  render(<Fallback.Progress followed={createQueue(status).follow()} />);
  expect(said()).toBe(words);
});

it('shows the answer, and no way to withdraw what is over', () => {
  render(<Fallback.Progress followed={createQueue(answered).follow()} />);
  expect(screen.getByText('Yes, within 30 days.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says a new state at once, and new figures no more than every ten seconds', async () => {
  const queue = createQueue(queued(9));
  render(<Fallback.Progress followed={queue.follow()} />);
  await queue.say(queued(8));
  expect(said()).toContain('Number 8');
  await queue.say(queued(7));
  await queue.say(queued(6));
  expect(said()).toContain('Number 8');
  await pass(9);
  await pass(0.01);
  expect(said()).toContain('Number 6');
  await queue.say(queued(5));
  expect(said()).toContain('Number 6');
  await queue.say(taken);
  expect(said()).toBe('Kim is looking at it.');
});

it('says that a request was not withdrawn when the queue was not reached', async () => {
  const lost = () => Promise.reject(new Error('503'));
  render(<Fallback.Progress followed={createQueue(taken).follow(lost)} />);
  const button = screen.getByRole('button', { name: 'Withdraw request' });
  act(() => {
    button.click();
  });
  expect(button).toHaveTextContent('Withdrawing…');
  await pass(0);
  expect(said()).toBe(
    'Kim is looking at it. It was not withdrawn, because the queue was not reached.',
  );
  expect(button).toHaveTextContent('Withdraw request');
});

it('has no way to withdraw where the queue has none', () => {
  render(<Fallback.Progress followed={createQueue(taken).follow(null)} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['Escalate', 'Escalate'],
  ['Handoff', 'Connect me'],
] as const)(
  'follows in Fallback.%s what was asked for, and asks anew after it was withdrawn',
  async (name, label) => {
    const queue = createQueue(queued(3));
    let requests = 0;
    const transport = () => {
      requests += 1;
      return Promise.resolve({ position: 3, waitMinutes: 7 });
    };
    const handoff = createHandoff({ transport, follow: () => queue.follow() });
    const outage = { kind: 'error', reason: 'outage' } as const;
    render(
      name === 'Escalate' ? (
        <Fallback.Escalate handoff={handoff} />
      ) : (
        <Fallback.Root outcome={outage} handoff={handoff}>
          <Fallback.Handoff />
        </Fallback.Root>
      ),
    );
    const click = async (button: string) => {
      act(() => {
        screen.getByRole('button', { name: button }).click();
      });
      await pass(0);
    };
    await click(label);
    await click('Request received');
    expect(requests).toBe(1);
    expect(screen.getByText(/Number 3 in the queue/)).toBeVisible();
    await queue.say(taken);
    expect(screen.getByText('Kim is looking at it.')).toBeVisible();
    await click('Withdraw request');
    expect(screen.getByText('Your request was withdrawn.')).toBeVisible();
    await click(label);
    expect(requests).toBe(2);
  },
);
