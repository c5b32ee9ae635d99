// @vitest-environment jsdom
import { createDraftStorage } from '@credence-ui/browser';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const edited = 'Returns are open for 30 days. Mine.';
const editor = () => screen.getByRole('textbox', { name: 'Draft text' });
const discard = () => screen.findByRole('button', { name: 'Discard' });

it('has an edit back after a reload, also after the next one', async () => {
  const { reload } = await editThenReload();
  await discard();
  expect(editor()).toHaveValue(edited);
  reload();
  await discard();
  expect(editor()).toHaveValue(edited);
});

it('records an edit once, not again when it has come back', async () => {
  const { user, reload, server } = await editThenReload();
  await discard();
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  reload();
  await discard();
  await user.type(editor(), ' Kim');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await waitFor(() => {
    const ratios = [...server.events.values()].filter(({ type }) => type === 'draft.edited');
    expect(ratios).toMatchObject([{ wordsInserted: 1 }, { wordsInserted: 2 }]);
  });
});

it('forgets an edit that is discarded', async () => {
  const { user, reload } = await editThenReload();
  await user.click(await discard());
  reload();
  expect(await screen.findByRole('button', { name: 'Review and edit' })).toBeVisible();
  expect(screen.queryByText(/are back\.$/)).toBeNull();
});

it('forgets an edit that was sent', async () => {
  const { user, reload, server } = await editThenReload();
  await discard();
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByRole('button', { name: 'Sent' });
  expect([...server.replies.values()]).toMatchObject([{ text: edited }]);
  reload();
  expect(await screen.findByRole('button', { name: 'Review and edit' })).toBeVisible();
  expect(screen.queryByText(/are back\.$/)).toBeNull();
});

async function editThenReload() {
  const server = createFakeServer(() => wholeAnswer);
  const drafts = createDraftStorage();
  let page = renderPage(server, '#/inbox/T-1', { drafts });
  const { user } = page;
  const reload = () => {
    page.unmount();
    page = renderPage(server, '#/inbox/T-1', { drafts });
  };
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.type(editor(), ' Mine.');
  await user.tab();
  reload();
  return { server, user, reload };
}
