// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import type { FakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const at = new Date().toISOString();
const path = '/tickets/T-1/replies';
const answer = (server: FakeServer) =>
  server.replies.set('other', { id: 'other', path, text: 'Thirty days.\nKim', at });
const entry = { id: 'h1', responseId: 'r1', ticketId: 'T-1', subject: 'S', question: 'Q', at };

it('tells above the draft that a colleague has answered, and sends another reply only when that is confirmed', async () => {
  const { server, user, later } = await open();
  await user.click(screen.getByRole('button', { name: 'Review and edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  answer(server);
  await later();
  const notice = await screen.findByRole('article', { name: /^Answered by a colleague at \d\d:/ });
  expect(notice).toHaveTextContent('Thirty days. Kim');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/^Not sent: .*Your text is kept\.$/)).toBeVisible();
  expect(server.requests).not.toContain(`POST ${path}`);
  await user.click(screen.getByRole('checkbox', { name: 'Send another reply anyway' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Sent' })).toBeVisible();
  expect(server.replies.size).toBe(2);
});

it('shows the reply that came first when a second one is refused, and keeps what was typed', async () => {
  const { server, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Review and edit' }));
  await user.type(screen.getByRole('textbox', { name: /draft/i }), ' Mine.');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  answer(server);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('article', { name: /^Answered by a colleague/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /draft/i })).toHaveValue(
    'Returns are open for 30 days. Mine.',
  );
  await user.click(screen.getByRole('checkbox', { name: 'Send another reply anyway' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Sent' })).toBeVisible();
});

it('tells of no colleague when the reply is the draft that was sent here', async () => {
  const { user, later } = await open();
  await user.click(screen.getByRole('button', { name: 'Review and edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByRole('button', { name: 'Sent' });
  await later();
  expect(screen.queryByText(/^Answered by/)).toBeNull();
});

it('tells who took the ticket and that it was handed over', async () => {
  const { server, later } = await open();
  server.queue.push({ ...entry, position: 1 });
  await later();
  expect(await screen.findByText(/^Waits for a person since/)).toBeVisible();
  server.taken.push({ ...entry, taken: { by: 'Kim', at } });
  server.queue.splice(0);
  await later();
  expect(await screen.findByText(/^Kim has this since/)).toBeVisible();
});

it('asks one thing at a time, and nothing while the page is hidden', async () => {
  const { server, timers } = await open();
  const asked = () => server.requests.filter((one) => one === 'GET /tickets/T-1/state').length;
  await waitFor(() => {
    expect(timers.size).toBe(1);
  });
  const before = asked();
  look('hidden');
  expect(timers.size).toBe(0);
  expect(asked()).toBe(before);
  look('visible');
  await waitFor(() => {
    expect(asked()).toBe(before + 1);
  });
});

async function open() {
  const server = createFakeServer(() => wholeAnswer);
  const timers = new Set<() => void>();
  const page = renderPage(server, '#/inbox/T-1', {
    after: (_milliseconds, callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  });
  await screen.findByRole('button', { name: 'Review and edit' });
  const later = async () => {
    await waitFor(() => {
      expect(timers.size).toBeGreaterThan(0);
    });
    const due = [...timers];
    timers.clear();
    await act(async () => {
      due.forEach((callback) => callback());
      await Promise.resolve();
    });
  };
  return { server, timers, later, ...page };
}

function look(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
