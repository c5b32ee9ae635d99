// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { QueueEntry } from '../../shared/api.ts';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { tickets, wholeAnswer } from '../testing/world.ts';

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

it('opens the ticket that was taken, with an empty page for a reply and what was found below', async () => {
  const { server, user, copilot } = await open();
  await user.click(await screen.findByRole('button', { name: 'Take: Customs refund for Norway' }));
  expect(await screen.findByText(/^You have this since \d\d:\d\d$/)).toBeVisible();
  expect(window.location.hash).toBe('#/inbox/T-2');
  expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('');
  expect(await screen.findByText(/^Answer ready/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Escalate' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Customs refund for Norway' })).toHaveFocus();
  await user.type(screen.getByRole('textbox', { name: 'Your reply' }), 'Norway refunds it.');
  await user.click(screen.getByRole('button', { name: 'Send reply' }));
  await waitFor(() => {
    expect(screen.queryByText(/^You have this/)).toBeNull();
  });
  expect([...server.replies.values()]).toMatchObject([
    { path: '/tickets/T-2/replies', text: 'Norway refunds it.' },
  ]);
  expect([server.queue, server.taken]).toEqual([[], []]);
  expect(copilot.ownReplies.getSnapshot()).toEqual({});
});

it('opens a typed question that was taken and closes it with the reply', async () => {
  const { server, user } = await open({ ...entry, ticketId: null, subject: 'Who pays?' });
  await user.click(await screen.findByRole('button', { name: 'Take: Who pays?' }));
  const editor = await screen.findByRole('textbox', { name: 'Your reply' });
  expect(screen.getByRole('main')).toHaveTextContent('Who pays the customs?');
  await user.type(editor, 'You do.');
  await user.click(screen.getByRole('button', { name: 'Send reply' }));
  await waitFor(() => {
    expect(server.taken).toEqual([]);
  });
  expect([...server.replies.values()]).toMatchObject([{ path: '/replies', text: 'You do.' }]);
});

it('puts back what was taken, with what was typed kept', async () => {
  const { server, user } = await open();
  await user.click(await screen.findByRole('button', { name: /^Take:/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Half');
  await user.click(screen.getByRole('button', { name: 'Put back' }));
  expect(await screen.findByText(/^Waits for a person since/)).toBeVisible();
  expect(server.queue).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Take' }));
  expect(await screen.findByRole('textbox', { name: 'Your reply' })).toHaveValue('Half');
});

it('shows all of the packet, and starts the reply from the answer that came with it', async () => {
  const packet = {
    ...{ note: 'Please hurry.', reason: 'asked', tier: 'low', draft: 'The customer pays.' },
    ...{ citations: [{ title: 'customs.md', page: 3 }], attempts: ['Asked again'] },
    ...{ told: 'A person answers.', transcript: 'Chat 7' },
  };
  const { user } = await open({ ...entry, packet });
  await user.click(await screen.findByRole('button', { name: /^Take:/ }));
  const editor = await screen.findByRole('textbox', { name: 'Your reply' });
  const shown = screen.getByRole('region', { name: 'Handed to a person' });
  for (const words of [
    'Please hurry.',
    'Asked for a person',
    'low',
    'customs.md, p. 3',
    'Asked again',
  ])
    expect(shown).toHaveTextContent(words);
  for (const words of ['The customer pays.', 'A person answers.', 'Chat 7'])
    expect(shown).toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: 'Start from the answer' }));
  expect(editor).toHaveValue('The customer pays.');
  expect(screen.queryByRole('button', { name: 'Start from the answer' })).toBeNull();
});

it('closes without a reply what was taken', async () => {
  const { server, user } = await open();
  await user.click(await screen.findByRole('button', { name: /^Take:/ }));
  await user.click(await screen.findByRole('button', { name: 'Close without a reply' }));
  await waitFor(() => {
    expect(screen.queryByText(/^You have this/)).toBeNull();
  });
  expect([server.queue, server.taken, server.replies.size]).toEqual([[], [], 0]);
});

it('lists who has what, and says in the words of the server why it cannot be taken again', async () => {
  const { server, user } = await open();
  const take = await screen.findByRole('button', { name: /^Take:/ });
  server.queue.splice(0);
  server.taken.push({ ...entry, taken: { by: 'Kim', at: new Date().toISOString() } });
  await user.click(take);
  expect(await screen.findByText('Kim has had it since 10:42.')).toBeVisible();
  expect(await screen.findByText(/^Kim has this since/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Take:/ })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Open: Customs refund for Norway' }));
  expect(await screen.findByText(/^Kim has this since/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
});

it.each([
  ['the entry', [entry], 'Who pays the customs?'],
  ['an empty list', [], 'Nobody was waiting when the queue was last read.'],
])(
  'keeps %s while the queue cannot be read, and says that it may be old',
  async (_, list, kept) => {
    const server = createFakeServer(() => wholeAnswer);
    server.queue.push(...list);
    const { copilot } = renderPage(server, '#/queue');
    await screen.findByText(list.length > 0 ? kept : /^Nobody is waiting/);
    server.down = true;
    await act(() => copilot.queue.refresh());
    expect(screen.getByText(/This list may be old/)).toBeVisible();
    expect(screen.getByText(kept)).toBeVisible();
    expect(screen.queryByText(/Nobody is waiting/)).toBeNull();
  },
);

it('keeps the entry and says so when it cannot be taken', async () => {
  const { server, user } = await open();
  const take = await screen.findByRole('button', { name: /^Take:/ });
  server.down = true;
  await user.click(take);
  expect(await screen.findByText(/server cannot be reached/)).toBeVisible();
  expect(screen.getByText('Who pays the customs?')).toBeVisible();
});

async function open(waiting: QueueEntry = entry) {
  const server = createFakeServer(() => wholeAnswer);
  server.queue.push(waiting);
  server.tickets = tickets.map((one) => (one.id === 'T-2' ? { ...one, state: 'handedOff' } : one));
  const page = renderPage(server, '#/queue');
  await screen.findByText('Who pays the customs?');
  return { server, ...page };
}
