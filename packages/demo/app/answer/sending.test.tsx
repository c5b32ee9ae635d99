// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { tickets, wholeAnswer } from '../testing/world.ts';

async function approve(user: ReturnType<typeof renderPage>['user']): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
}

it('keeps the text when a reply was not sent, and sends it under the same id at the next try', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { fetch } = server;
  let isLost = true;
  const ids: string[] = [];
  const lossy = async (path: string, init?: RequestInit) => {
    const response = await fetch(path, init);
    if (!path.endsWith('/replies')) return response;
    ids.push(...server.replies.keys());
    if (!isLost) return response;
    isLost = false;
    throw new TypeError('Failed to fetch');
  };
  const { user } = renderPage({ ...server, fetch: lossy }, '#/inbox/T-1');
  await approve(user);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/^Not sent: .*Your text is kept\.$/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /draft/i })).toHaveValue(
    'Returns are open for 30 days.',
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Sent' })).toBeVisible();
  expect(new Set(ids).size).toBe(1);
  await waitFor(() => {
    const types = [...server.events.values()].map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['draft.sendFailed', 'draft.sent']);
  });
});

it('does not take a login page for a receipt', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { fetch } = server;
  const login = (path: string, init?: RequestInit) =>
    path.endsWith('/replies')
      ? Promise.resolve(new Response('<html>Log in</html>'))
      : fetch(path, init);
  const { user } = renderPage({ ...server, fetch: login }, '#/inbox/T-1');
  await approve(user);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/^Not sent: The server sent something/)).toBeVisible();
});

it('shows what was sent on a ticket that is opened again', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const reply = { id: 'p1', text: 'Thirty days.\nKim', at: new Date().toISOString() };
  server.replies.set('p1', { ...reply, path: '/tickets/T-1/replies' });
  server.tickets = tickets.map((one) => ({ ...one, state: one.id === 'T-1' ? 'sent' : 'open' }));
  renderPage(server, '#/inbox/T-1');
  expect(await screen.findByRole('article', { name: 'Reply sent' })).toHaveTextContent(
    'Thirty days. Kim',
  );
  expect(screen.getByRole('button', { name: 'Draft a reply anyway' })).toBeVisible();
  expect(server.asked).toEqual([]);
});

it('takes an approved reply back while it waits, and sends it once it is sent again', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server, '#/inbox/T-1', { undoSeconds: 3600 });
  await approve(user);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(server.replies.size).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByRole('button', { name: 'Undo' });
  window.dispatchEvent(new Event('pagehide'));
  expect(await screen.findByRole('button', { name: 'Sent' })).toBeVisible();
  expect(server.replies.size).toBe(1);
});
