import { StrictMode } from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createDraft } from '@credence-ui/draft';
import type { KeptSnapshot } from '@credence-ui/draft';
import { checkConformance } from '../../test/conformance.tsx';
import { createTestKeeper } from '../../test/createTestKeeper.ts';
import { CredenceProvider } from '../provider/index.ts';
import { Draft } from './index.ts';

const original = 'The window is 60 days.';
const draft = createDraft({ id: 'a1', original });
const at = (hour: number, minute: number) => new Date().setHours(hour, minute, 0, 0);
const restored = { text: `${original} Ann`, savedAt: at(14, 5) };
const conflict = {
  mine: { text: 'Mine.', savedAt: null },
  other: { text: 'Theirs.', savedAt: at(14, 6) },
};

checkConformance(Draft.Restore, {
  displayName: 'Draft.Restore',
  element: 'div',
  props: { keeper: createTestKeeper({ restored }) },
  wrap: (part) => <Draft.Root draft={draft}>{part}</Draft.Root>,
  attributes: { 'data-state': 'restored' },
});

function show(state: Partial<KeptSnapshot> = {}) {
  const keeper = createTestKeeper(state);
  const page = render(
    <StrictMode>
      <CredenceProvider drafts={keeper} locale="en-GB">
        <Draft.Root draft={draft}>
          <Draft.Restore />
          <Draft.Editor />
        </Draft.Root>
      </CredenceProvider>
    </StrictMode>,
  );
  return { ...page, keeper };
}

it('keeps the draft for the provider as long as it is on the page, and shows nothing of that', () => {
  const { keeper, unmount } = show();
  expect([...keeper.keeping]).toEqual([draft]);
  expect(screen.queryByRole('status')).toBe(null);
  unmount();
  expect(keeper.keeping.size).toBe(0);
});

it('says which edits came back, and discards them when asked', async () => {
  const { keeper } = show({ restored });
  expect(screen.getByRole('status')).toHaveTextContent('Your edits of 14:05 are back.');
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(keeper.asked).toEqual(['discard']);
  expect(screen.queryByRole('status')).toBe(null);
  expect(screen.getByRole('group', { name: 'Draft' })).toHaveFocus();
});

it('names the day of edits that are not of today', () => {
  show({ restored: { ...restored, savedAt: new Date(2024, 1, 3, 14, 5).getTime() } });
  expect(screen.getByRole('status')).toHaveTextContent('Your edits of 3 Feb 2024, 14:05 are back.');
});

it.each([
  ['Keep this one', 'mine'],
  ['Use the other', 'other'],
  ['Keep both', 'both'],
])('shows the text of another tab and offers "%s"', async (name, pick) => {
  const { keeper } = show({ restored, conflict });
  expect(screen.getByRole('status')).toHaveTextContent(
    'This draft was also edited in another tab.',
  );
  expect(screen.getByText('Theirs.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(keeper.asked).toEqual([pick]);
});

it('says that what was typed is not saved while storage refuses', () => {
  show({ status: 'failed' });
  expect(screen.getByRole('status')).toHaveTextContent(
    'What you typed is not saved on this device yet.',
  );
});

it('is nothing where nobody keeps drafts', () => {
  const { container } = render(
    <Draft.Root draft={draft}>
      <Draft.Restore />
    </Draft.Root>,
  );
  expect(container.querySelector('[data-credence="draft-restore"]')).toBe(null);
});

afterEach(() => {
  vi.doUnmock('./RestoreOffer.tsx');
  vi.resetModules();
});

it.each([
  ['edits came back', { restored }, 'Your edits are back.'],
  [
    'another tab has another text',
    { restored, conflict },
    'This draft was also edited in another tab.',
  ],
])('says that %s where what it offers cannot be fetched', async (_, state, words) => {
  vi.resetModules();
  vi.doMock('./RestoreOffer.tsx', () => {
    throw new Error('The network is down.');
  });
  const fresh = await import('./index.ts');
  render(
    <fresh.Draft.Root draft={draft}>
      <fresh.Draft.Restore keeper={createTestKeeper(state)} />
    </fresh.Draft.Root>,
  );
  await act(() => vi.dynamicImportSettled());
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(screen.queryByRole('button')).toBe(null);
});
