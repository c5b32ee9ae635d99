// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

it('tells cited from consulted sources and opens the cited page with its passage marked', async () => {
  const { user } = renderPage(
    createFakeServer(() => wholeAnswer),
    '#/inbox/T-1',
  );
  const panel = within(await screen.findByRole('complementary', { name: 'Sources' }));
  expect(await panel.findByText('1 cited, 1 consulted')).toBeVisible();
  expect(await marked()).toBe('The refund\nwindow is 30 days.');
  await user.click(panel.getByRole('link', { name: /page 3/ }));
  expect(await panel.findByText('page 3 of 3', { selector: '.page-number' })).toBeVisible();
  await user.click(panel.getByRole('link', { name: /page 2/ }));
  expect(await panel.findByText('page 2 of 3', { selector: '.page-number' })).toBeVisible();
  expect(panel.getByRole('link', { name: 'Open the original' })).toHaveAttribute(
    'href',
    '/api/documents/refund/file#page=2',
  );
});

it('turns pages and stops at the ends, keeping the focus on the button', async () => {
  const { user } = renderPage(
    createFakeServer(() => wholeAnswer),
    '#/inbox/T-1/page/refund/2',
  );
  const next = await screen.findByRole('button', { name: 'Next page' });
  await waitFor(() => {
    expect(next).toHaveAttribute('aria-disabled', 'false');
  });
  await user.click(next);
  expect(await screen.findByText('page 3 of 3', { selector: '.page-number' })).toBeVisible();
  expect(next).toHaveFocus();
  await user.click(next);
  expect(window.location.hash).toBe('#/inbox/T-1/page/refund/3');
});

it('moves the focus to the page when a citation of the reply is opened', async () => {
  const { user } = renderPage(
    createFakeServer(() => wholeAnswer),
    '#/inbox/T-1',
  );
  const marker = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('main [data-citation="1"]');
    expect(found).not.toBeNull();
    return found;
  });
  if (marker) await user.click(marker);
  const preview = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-citation-preview]');
    expect(found).not.toBeNull();
    return found;
  });
  if (preview) await user.click(await within(preview).findByRole('button', { name: /page 2/i }));
  await waitFor(() => {
    expect(window.location.hash).toBe('#/inbox/T-1/page/refund/2');
  });
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: /refund_policy_v3.pdf/ })).toHaveFocus();
  });
});

async function marked(): Promise<string | null | undefined> {
  await waitFor(() => {
    expect(document.querySelector('.document mark')).not.toBeNull();
  });
  return document.querySelector('.document mark')?.textContent;
}

it('follows the chip that is looked at, and leaves the focus with it', async () => {
  const { user } = renderPage(
    createFakeServer(() => wholeAnswer),
    '#/inbox/T-1/page/refund/3',
  );
  const marker = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('main [data-citation="1"]');
    expect(found).not.toBeNull();
    return found;
  });
  expect(await screen.findByText('page 3 of 3', { selector: '.page-number' })).toBeVisible();
  if (marker) await user.click(marker);
  expect(await screen.findByText('page 2 of 3', { selector: '.page-number' })).toBeVisible();
  expect(screen.getByRole('heading', { name: /refund_policy_v3.pdf/ })).not.toHaveFocus();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(await screen.findByText('page 3 of 3', { selector: '.page-number' })).toBeVisible();
});

it('shows what is for the staff alone as internal, without a number, and opens its page', async () => {
  const internal = { documentId: 'refund', source: 'refund_policy_v3.pdf', page: 1 };
  const consulted = [{ ...internal, page: 3, heading: 'Shipping' }];
  const { user } = renderPage(
    createFakeServer(() =>
      wholeAnswer.map((update) =>
        update.type === 'note'
          ? { ...update, data: { consulted, internal: [{ ...internal, heading: 'Goodwill' }] } }
          : update,
      ),
    ),
    '#/inbox/T-1',
  );
  const panel = within(await screen.findByRole('complementary', { name: 'Sources' }));
  expect(await panel.findByText('1 cited, 1 consulted, 1 internal')).toBeVisible();
  const link = panel.getByRole('link', { name: /Internal, not quoted/ });
  expect(within(panel.getByRole('list')).getAllByRole('link').at(-1)).toBe(link);
  expect(link).toHaveAccessibleName(/page 1, “Goodwill”/);
  expect(link).not.toHaveTextContent(/^\d|Cited as|Not cited/);
  await user.click(link);
  expect(await panel.findByText('page 1 of 3', { selector: '.page-number' })).toBeVisible();
  expect(link).toHaveAttribute('aria-current', 'true');
});
