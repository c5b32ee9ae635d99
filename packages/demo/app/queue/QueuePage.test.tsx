// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const entry = {
  id: 'h1',
  responseId: 'r1',
  ticketId: 'T-2',
  subject: 'Customs refund for Norway',
  question: 'Who pays the customs?',
  at: new Date().toISOString(),
  position: 1,
};

it('says that nobody waits when the queue is empty', async () => {
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/queue',
  );
  expect(await screen.findByText(/Nobody is waiting/)).toBeVisible();
});

it('takes a hand-off out of the queue and keeps the focus on the page', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.queue.push(entry);
  const { user } = renderPage(server, '#/queue');
  await user.click(await screen.findByRole('button', { name: 'Take: Customs refund for Norway' }));
  expect(await screen.findByText(/Nobody is waiting/)).toBeVisible();
  expect(server.queue).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
});

it('keeps the entry and says so when it cannot be taken', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.queue.push(entry);
  const { user } = renderPage(server, '#/queue');
  const take = await screen.findByRole('button', { name: /^Take:/ });
  server.down = true;
  await user.click(take);
  expect(await screen.findByText('It could not be taken. Try again.')).toBeVisible();
  await waitFor(() => {
    expect(screen.getByText('Who pays the customs?')).toBeVisible();
  });
});
