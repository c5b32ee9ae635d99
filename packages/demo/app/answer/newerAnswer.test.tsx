// @vitest-environment jsdom
import { createDraftStorage } from '@credence-ui/browser';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { endOf } from '../testing/world.ts';

const editor = () => screen.getByRole('textbox', { name: 'Draft text' });
const press = (name: string | RegExp) => screen.findByRole('button', { name });
const first = 'Parcels leave on Monday. Shipping is free.';
const second = 'Parcels leave on Friday. Shipping is free.';

/** A server that answers with the first text, and then with the second one. */
function createTwoFaced() {
  const server = createFakeServer(() => {
    const content = server.asked.length === 1 ? first : second;
    return [
      { type: 'text', delta: content },
      ...endOf({ content, confidence: 0.72, citations: [], suggested_actions: [] }),
    ];
  });
  return server;
}

it('drafts again under what a person typed, and takes in of it what fits', async () => {
  const { user } = renderPage(createTwoFaced(), '#/inbox/T-1');
  await user.click(await press('Review and edit'));
  await user.type(editor(), ' Yours, Kim');
  await user.click(await press('Draft again'));
  expect(await screen.findByText('There is a newer answer.')).toBeVisible();
  expect(editor()).toHaveValue(`${first} Yours, Kim`);
  await user.click(await press('Take in what fits'));
  expect(editor()).toHaveValue(`${second} Yours, Kim`);
  await user.click(await press('Earlier draft'));
  expect(editor()).toHaveValue(`${second} Yours, Kim`);
  expect(screen.queryByText('There is a newer answer.')).toBe(null);
});

it('has a draft of its own for a newer answer where nobody typed', async () => {
  const { user } = renderPage(createTwoFaced(), '#/inbox/T-1');
  await press('Review and edit');
  await user.click(await press('Draft again'));
  await screen.findByText('Draft 2 of 2');
  await user.click(await press('Review and edit'));
  expect(editor()).toHaveValue(second);
});

it('offers after a reload what is new in the answer under the edits that are back', async () => {
  const [server, drafts] = [createTwoFaced(), createDraftStorage()];
  const page = renderPage(server, '#/inbox/T-1', { drafts });
  await page.user.click(await press('Review and edit'));
  await page.user.type(editor(), ' Yours, Kim');
  await page.user.tab();
  page.unmount();
  const { user } = renderPage(server, '#/inbox/T-1', { drafts });
  await press('Discard');
  expect(editor()).toHaveValue(`${first} Yours, Kim`);
  await user.click(await press('Take in what fits'));
  expect(editor()).toHaveValue(`${second} Yours, Kim`);
});
