import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { abstention, showCard, wire } from '../../test/showCard.tsx';

it('shows the fallback instead of a draft when the answer abstains, and the text on demand', async () => {
  const { card, onSend, types } = showCard(wire(abstention), { onEscalate: vi.fn() });
  expect(card).toHaveAccessibleName('Needs a person');
  expect(
    screen.getByText("I'm not confident about this answer. Let me connect you with a human agent."),
  ).toBeVisible();
  expect(screen.queryByText(/Based on your policy/)).toBe(null);
  expect(screen.queryByRole('button', { name: /Send|Review|editing/ })).toBe(null);
  await userEvent.click(screen.getByRole('button', { name: 'See what I found' }));
  expect(screen.getByText(/Based on your policy/)).toBeVisible();
  expect(onSend).not.toHaveBeenCalled();
  expect(types()).toEqual(expect.arrayContaining(['response.shown', 'fallback.shown']));
  expect(types()).toHaveLength(2);
});

it('asks for no vote where no answer came', () => {
  showCard({}, { outcome: { kind: 'error', reason: 'outage' } });
  expect(screen.queryByRole('button', { name: 'Helpful' })).toBe(null);
});

it('hands an abstention over to a person and shows the place in the queue', async () => {
  const onEscalate = vi.fn();
  const transport = vi.fn(() => Promise.resolve({ position: 2, waitMinutes: 3 }));
  const { types } = showCard(wire(abstention), { transport, onEscalate, question: 'Where?' });
  await userEvent.click(screen.getByRole('button', { name: 'Connect me' }));
  expect(screen.getByText(/Number 2 in the queue. About 3 minutes./)).toBeVisible();
  expect(transport).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ question: 'Where?' }),
  );
  expect(onEscalate).toHaveBeenCalledOnce();
  expect(types()).toEqual(expect.arrayContaining(['handoff.requested', 'handoff.accepted']));
});

it('escalates beside a draft, and says where the request stands', async () => {
  const transport = vi.fn(() => Promise.reject(new Error('503')));
  const { types } = showCard(wire(), { transport });
  await userEvent.click(screen.getByRole('button', { name: 'Escalate' }));
  expect(screen.getByText(/Nobody has been asked yet/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
  expect(types()).toContain('handoff.failed');
});

it.each([
  ['an answer that stands', wire()],
  ['an abstention', wire(abstention)],
])('says beside the way to a person when people answer again, with %s', (_, response) => {
  const transport = vi.fn(() => Promise.resolve({ position: 1, waitMinutes: null }));
  showCard(response, { transport, availability: { open: false, opensAt: null } });
  expect(screen.getByText(/Nobody answers at the moment/)).toBeVisible();
});

it.each([[undefined], [null], ['text'], [[]], [{}], [{ content: 7 }], [{ confidence: 0.9 }]])(
  'shows the fallback, not a blank, for the response %j',
  (response) => {
    const onRecover = vi.fn();
    const { card, types } = showCard(response, { onRecover });
    expect(card).toHaveAttribute('data-tier', 'unknown');
    expect(screen.getByText(/cannot answer right now/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(types()).toEqual(['fallback.shown']);
  },
);

it('takes a vote on every answer, also on one that abstains', async () => {
  const { events } = showCard(wire(abstention));
  await userEvent.click(screen.getByRole('button', { name: 'Not helpful' }));
  expect(events.at(-1)).toMatchObject({ type: 'feedback.voted', vote: 'down', tier: 'low' });
});

it('keeps the text that had come when the caller reports a failure, and never that of a blocked answer', () => {
  const response = { content: 'Half an ans' };
  const { update } = showCard(response, { outcome: { kind: 'error', reason: 'outage' } });
  expect(screen.getByText('Half an ans')).toBeVisible();
  update({ outcome: { kind: 'blocked', reason: 'abuse' } });
  expect(screen.queryByText('Half an ans')).toBe(null);
});
