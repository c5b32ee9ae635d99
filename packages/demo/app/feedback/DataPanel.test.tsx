// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

async function open() {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server, '#/feedback');
  const form = within(await screen.findByRole('form', { name: 'Erase' }));
  return { server, user, form };
}

it('offers each kind of record as CSV and as JSONL', async () => {
  await open();
  const links = screen.getAllByRole('link', { name: / as (CSV|JSONL)$/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['events', 'labels', 'reviews', 'audit', 'erasures'].flatMap((kind) => [
      `/api/export/${kind}.csv`,
      `/api/export/${kind}.jsonl`,
    ]),
  );
});

it('erases once it is confirmed, says how much went, and asks again for the next', async () => {
  const { server, user, form } = await open();
  await user.selectOptions(form.getByRole('combobox'), 'person');
  await user.type(form.getByRole('textbox', { name: 'Which' }), 'Anna Berg');
  await user.click(form.getByRole('button', { name: 'Erase' }));
  expect(server.erased).toEqual([]);
  await user.click(form.getByRole('checkbox'));
  await user.click(form.getByRole('button', { name: 'Erase' }));
  expect(await form.findByText('Erased: 1 answer, 3 events, 1 reply.')).toBeVisible();
  expect(server.erased).toEqual([{ person: 'Anna Berg' }]);
  expect(form.getByRole('checkbox')).not.toBeChecked();
});

it('says why nothing was erased', async () => {
  const { server, user, form } = await open();
  server.down = true;
  await user.type(form.getByRole('textbox', { name: 'Which' }), 'r1');
  await user.click(form.getByRole('checkbox'));
  await user.click(form.getByRole('button', { name: 'Erase' }));
  expect(await form.findByText(/server/i)).toBeVisible();
});
