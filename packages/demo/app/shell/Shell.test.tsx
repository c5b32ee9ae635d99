// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

it('shows what waits in each section and the prepared tier of each ticket', async () => {
  renderPage(createFakeServer(() => wholeAnswer));
  expect(await screen.findByRole('link', { name: 'Inbox 2' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  expect(await screen.findByRole('link', { name: 'Queue 0' })).toBeVisible();
  const tickets = within(screen.getByRole('region', { name: 'Inbox' }));
  expect(tickets.getByRole('link', { name: /headphones.*Check key facts/ })).toBeVisible();
  expect(tickets.getByRole('link', { name: /Norway.*Needs a person/ })).toBeVisible();
});

it('moves the focus to the heading of each place that is gone to, back included', async () => {
  const { user } = renderPage(createFakeServer(() => wholeAnswer));
  await user.click(await screen.findByRole('link', { name: 'Metrics' }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'Today' })).toHaveFocus();
  });
  expect(document.title).toBe('Today · Support Copilot');
  window.history.back();
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'Pick a ticket' })).toHaveFocus();
  });
});

it('skips to the content without leaving the place', async () => {
  const { user } = renderPage(
    createFakeServer(() => wholeAnswer),
    '#/queue',
  );
  await user.click(screen.getByRole('link', { name: 'Skip to the content' }));
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.hash).toBe('#/queue');
});

it('says so when no tickets come with the documents', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.tickets = [];
  renderPage(server);
  expect(await screen.findByText(/No tickets come with these documents/)).toBeVisible();
});

it('offers another try when the inbox cannot be loaded', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.down = true;
  const { user } = renderPage(server);
  const inbox = within(screen.getByRole('region', { name: 'Inbox' }));
  const again = await inbox.findByRole('button', { name: 'Try again' });
  server.down = false;
  await user.click(again);
  expect(await inbox.findByText('Customs refund for Norway')).toBeVisible();
});

it('tells which documents were skipped and that events wait for the database', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.status = {
    ...server.status,
    database: 'unreachable',
    waitingEvents: 4,
    notices: [{ name: 'secret.pdf', message: 'secret.pdf was skipped. It is encrypted.' }],
  };
  renderPage(server);
  expect(await screen.findByText(/4 events are waiting and will be saved/)).toBeVisible();
  expect(screen.getByText('1 file is not read')).toBeVisible();
  expect(screen.getByText('secret.pdf')).toBeInTheDocument();
  expect(screen.getByText('was skipped. It is encrypted.')).toBeInTheDocument();
});

it('steps through the themes', async () => {
  const { user } = renderPage(createFakeServer(() => wholeAnswer));
  const root = document.documentElement;
  await user.click(screen.getByRole('button', { name: 'Colours: as the system has it' }));
  expect(root.dataset['credenceTheme']).toBe('light');
  await user.click(screen.getByRole('button', { name: 'Colours: light' }));
  expect(root.dataset['credenceTheme']).toBe('dark');
  await user.click(screen.getByRole('button', { name: 'Colours: dark' }));
  expect(root.dataset['credenceTheme']).toBe('auto');
});
