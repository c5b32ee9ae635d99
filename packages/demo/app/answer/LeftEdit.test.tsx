// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { createShelf } from '../testing/createShelf.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const edited = 'Returns are open for 30 days. Mine.';
const editor = () => screen.getByRole('textbox', { name: 'Draft text' });

it('offers an edit after a reload, and goes on with it in the new draft', async () => {
  const { user, reload } = await editThenReload();
  await user.click(await screen.findByRole('button', { name: 'Continue your edit' }));
  expect(editor()).toHaveValue(edited);
  expect(screen.queryByText(/^You edited this reply/)).toBeNull();
  reload();
  expect(await screen.findByText(edited)).toBeVisible();
});

it('forgets an edit that is discarded', async () => {
  const { user, reload } = await editThenReload();
  await user.click(await screen.findByRole('button', { name: 'Discard' }));
  reload();
  expect(await screen.findByRole('button', { name: 'Review and edit' })).toBeVisible();
  expect(screen.queryByText(/^You edited this reply/)).toBeNull();
});

it('forgets an edit that was sent', async () => {
  const { user, reload, server } = await editThenReload();
  await user.click(await screen.findByRole('button', { name: 'Continue your edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByRole('button', { name: 'Sent' });
  expect([...server.replies.values()]).toMatchObject([{ text: edited }]);
  reload();
  expect(await screen.findByRole('button', { name: 'Review and edit' })).toBeVisible();
  expect(screen.queryByText(/^You edited this reply/)).toBeNull();
});

async function editThenReload() {
  const server = createFakeServer(() => wholeAnswer);
  const local = createShelf();
  let page = renderPage(server, '#/inbox/T-1', { local });
  const { user } = page;
  const reload = () => {
    page.unmount();
    page = renderPage(server, '#/inbox/T-1', { local });
  };
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.type(editor(), ' Mine.');
  reload();
  return { server, user, reload };
}
