// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FeedbackEntry } from '../../shared/api.ts';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const down: FeedbackEntry = {
  responseId: 'r1',
  vote: 'down',
  reasons: ['incorrect', 'own-code'],
  comments: ['It leaves out the receipt'],
  at: '2026-11-26T10:42:00.000Z',
  sessionId: 'session-abcdef',
  tier: 'medium',
  ticketId: 'T-1',
  question: 'May I return it?',
  text: 'Within 30 days [1].',
  citations: [{ id: '1', source: 'refund.pdf', page: 2, quote: 'The refund window is 30 days.' }],
};
const up: FeedbackEntry = { ...down, responseId: 'r2', vote: 'up', comments: [], text: null };

it('shows the lead what was said, of which answer, and on which sources', async () => {
  const { user } = open();
  const item = (await screen.findByText('It leaves out the receipt')).closest('li');
  expect(item).toHaveTextContent('Not helpful');
  expect(item).toHaveTextContent('own-code');
  expect(item).toHaveTextContent('Visit abcdef');
  expect(item).toHaveTextContent('May I return it?');
  await user.click(screen.getByText('The answer as it was shown'));
  expect(screen.getByText('Within 30 days [1].')).toBeVisible();
  expect(screen.getByText('The refund window is 30 days.')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Open the ticket' }));
  expect(window.location.hash).toBe('#/inbox/T-1');
});

it('shows one kind of vote, and older ones when they are asked for', async () => {
  const { user, main } = open();
  await main.findByText('It leaves out the receipt');
  await user.click(main.getByRole('button', { name: 'Show older' }));
  expect(await main.findByText('The answer was not kept.')).toBeVisible();
  await user.click(main.getByRole('button', { name: 'Helpful' }));
  await waitFor(() => {
    expect(main.queryByText('It leaves out the receipt')).toBeNull();
  });
  expect(main.getByRole('button', { name: 'Helpful' })).toHaveAttribute('aria-pressed', 'true');
});

it('says that nobody has said anything', async () => {
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/feedback',
  );
  expect(await screen.findByText(/^Nobody has said anything yet/)).toBeVisible();
});

it('records the words of a comment and of the reply that was sent', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server, '#/inbox/T-1');
  await user.click(await screen.findByRole('button', { name: 'Not helpful' }));
  await user.click(screen.getByRole('button', { name: /^Something else/ }));
  const comment = screen.getByRole('group', { name: 'Rate this answer' });
  await user.type(within(comment).getByRole('textbox'), 'No receipt');
  await user.click(within(comment).getByRole('button', { name: /comment/i }));
  await user.click(screen.getByRole('button', { name: 'Review and edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => {
    const said = [...server.events.values()].filter((event) => 'text' in event);
    expect(said).toMatchObject([
      { type: 'feedback.commented', text: 'No receipt' },
      { type: 'draft.sent', text: 'Returns are open for 30 days.' },
    ]);
  });
});

function open() {
  const server = createFakeServer(() => wholeAnswer);
  server.feedback = (query) => {
    if (query === 'vote=&before=') return { entries: [down], next: 7 };
    return { entries: [up], next: null };
  };
  const page = renderPage(server, '#/feedback');
  return { ...page, main: within(screen.getByRole('main')) };
}
