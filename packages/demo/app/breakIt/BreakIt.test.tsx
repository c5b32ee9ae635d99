// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

it('passes on what is to break, says so while it is, and mends it', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server);
  await user.selectOptions(await screen.findByLabelText('Break it'), 'Model refuses');
  expect(screen.getByText(/Broken on purpose for the next answers: model refuses/)).toBeVisible();
  await user.type(screen.getByLabelText('Ask a question'), 'Why?{Control>}{Enter}{/Control}');
  await waitFor(() => expect(server.asked).toMatchObject([{ question: 'Why?', fault: 'refused' }]));
  await user.click(screen.getByRole('button', { name: 'Mend it' }));
  expect(screen.getByLabelText('Break it')).toHaveDisplayValue('Nothing broken');
  await user.type(screen.getByLabelText('Ask a question'), 'And?{Control>}{Enter}{/Control}');
  await waitFor(() => expect(server.asked).toHaveLength(2));
  expect(server.asked[1]).not.toHaveProperty('fault');
});

it('tries the server again before it asks the backup, and shows when a limit lifts', async () => {
  let asked = 0;
  const server = createFakeServer(({ source }) => {
    asked += 1;
    if (source === 'backup') return wholeAnswer;
    return Response.json({ message: 'Away.' }, { status: 503 });
  });
  const { user } = renderPage(server);
  await user.type(
    await screen.findByLabelText('Ask a question'),
    'Why?{Control>}{Enter}{/Control}',
  );
  await screen.findByText('The backup model wrote this answer.', {}, { timeout: 5000 });
  expect(asked).toBe(4);
});

it('keeps what was blocked for those who review it, and shows none of it elsewhere', async () => {
  const server = createFakeServer(() => [
    { type: 'text', delta: 'Only an idiot asks.' },
    { type: 'finish', finish: 'complete' },
  ]);
  const { user } = renderPage(server);
  await user.type(
    await screen.findByLabelText('Ask a question'),
    'Why?{Control>}{Enter}{/Control}',
  );
  await screen.findByText(/blocked because it may be inappropriate/);
  await waitFor(() => expect(server.blocked).toMatchObject([{ content: 'Only an idiot asks.' }]));
  expect(document.body.textContent).not.toMatch(/idiot/);
  window.location.hash = '#/feedback';
  const list = await screen.findByRole('region', { name: 'Blocked drafts' });
  expect(within(list).getByText(/insults the customer/)).toBeVisible();
});

it('lists what the documents say, and finds it by words in any order', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const place = { documentId: 'd', source: 'policy.md', page: 1 };
  server.faq = [
    { ...place, heading: 'Refund window', text: 'It is 30 days.' },
    { ...place, heading: 'Crème brûlée', text: 'We sell none.' },
  ];
  const { user } = renderPage(server, '#/faq');
  expect(await screen.findByText('2 subjects')).toBeVisible();
  await user.type(screen.getByLabelText('Find a subject'), 'DAYS refund');
  expect(await screen.findByText('1 subject')).toBeVisible();
  await user.clear(screen.getByLabelText('Find a subject'));
  await user.type(screen.getByLabelText('Find a subject'), 'brulee');
  expect(await screen.findByText('Crème brûlée')).toBeVisible();
  expect(screen.queryByText('Refund window')).toBeNull();
});
