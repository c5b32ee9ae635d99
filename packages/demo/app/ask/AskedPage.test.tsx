// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { createShelf } from '../testing/createShelf.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const text = 'Returns are open for 30 days.';

it('shows after a reload that a question has its reply, and drafts no other one by itself', async () => {
  const { server, reload } = await askAndSend();
  reload();
  expect(await screen.findByRole('article', { name: 'Reply sent' })).toHaveTextContent(text);
  expect(screen.getByText('A reply was sent to this question.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Review and edit' })).toBeNull();
  expect(server.asked).toHaveLength(1);
});

it('drafts another reply after a reload when asked to, and sends it only once that is confirmed', async () => {
  const { server, user, reload } = await askAndSend();
  reload();
  await user.click(await screen.findByRole('button', { name: 'Draft a reply anyway' }));
  expect(await screen.findByRole('article', { name: /^Answered by you at/ })).toBeVisible();
  await approveAndSend(user);
  expect(await screen.findByText(/^Not sent: the customer has a reply already/)).toBeVisible();
  expect(server.replies.size).toBe(1);
  await user.click(screen.getByRole('checkbox', { name: 'Send another reply anyway' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Sent' })).toBeVisible();
  reload();
  expect(await screen.findAllByRole('article', { name: 'Reply sent' })).toHaveLength(2);
});

it('sends no second draft to a question that has a reply before it is confirmed', async () => {
  const { server, user } = await askAndSend();
  await user.click(screen.getByRole('button', { name: 'Draft again' }));
  await approveAndSend(user);
  expect(await screen.findByRole('article', { name: /^Answered by you at/ })).toBeVisible();
  expect(server.replies.size).toBe(1);
});

type User = ReturnType<typeof renderPage>['user'];

async function approveAndSend(user: User): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
}

async function askAndSend() {
  const server = createFakeServer(() => wholeAnswer);
  const shelves = { session: createShelf(), local: createShelf() };
  let page = renderPage(server, '', shelves);
  const { user } = page;
  await user.type(await screen.findByLabelText('Ask a question'), 'May I return it?');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await approveAndSend(user);
  await screen.findByRole('button', { name: 'Sent' });
  const reload = () => {
    const { hash } = window.location;
    page.unmount();
    page = renderPage(server, hash, shelves);
  };
  return { server, user, reload };
}
