import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import { checkConformance } from '../../test/conformance.tsx';
import { Draft } from './index.ts';

const original = 'Hi Amara, the window is 30 days. We will refund €129.00 on 14 March.';
const citations = [
  { id: '1', source: 'shipping.md', anchor: 'none', text: 'Shipping takes 5 days.' },
  { id: '2', source: 'refunds.pdf', page: 2, anchor: 'none', text: 'Refunds: EUR 129, 30 days.' },
] as const;

describe('Draft.Checklist', () => {
  checkConformance(Draft.Checklist, {
    displayName: 'Draft.Checklist',
    element: 'details',
    props: { defaultOpen: true },
    wrap: (part) => <Draft.Root draft={createDraft({ id: 'd', original })}>{part}</Draft.Root>,
    attributes: { open: '' },
  });
});

async function show(options: Partial<DraftOptions> = {}, props: Draft.Checklist.Props = {}) {
  const draft = createDraft({ id: 'd', original, ...options });
  render(
    <StrictMode>
      <Draft.Root draft={draft} onSend={() => undefined}>
        <Draft.Editor />
        <Draft.Checklist citations={citations} {...props} />
        <Draft.Send />
        <Draft.Status />
      </Draft.Root>
    </StrictMode>,
  );
  await userEvent.click(await screen.findByText('Check before sending: 0 of 5 ticked'));
  return draft;
}

const box = (name: RegExp) => screen.findByRole('checkbox', { name });
const itemOf = async (name: RegExp) => {
  const item = (await box(name)).closest('li');
  if (!item) throw new Error('a box stands in no item');
  return item;
};

it('shows each thing to check with its kind and its words', async () => {
  await show();
  const names = screen.getAllByRole('checkbox').map((one) => one.closest('label')?.textContent);
  expect(names).toEqual([
    'Name Amara',
    'Number 30 days',
    'Commitment We will refund €129.00 on 14 March',
    'Number €129.00',
    'Date 14 March',
  ]);
});

it('puts what no source holds first', async () => {
  await show();
  await screen.findAllByText('Not in a cited source');
  const values = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(values.map((value) => value.includes('refunds.pdf'))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('names the source whose passage holds the same value, however it is written, and opens it', async () => {
  const onOpenSource = vi.fn();
  await show({}, { onOpenSource });
  const [source] = await within(await itemOf(/€129.00$/)).findAllByRole('button');
  expect(source).toHaveTextContent('refunds.pdf, page 2');
  expect(await itemOf(/^Date/)).toHaveTextContent('Date 14 MarchNot in a cited source');
  expect(await itemOf(/Amara/)).toHaveTextContent(/^Name Amara$/);
  if (source) await userEvent.click(source);
  expect(onOpenSource).toHaveBeenCalledExactlyOnceWith(citations[1]);
});

it('keeps a tick through edits elsewhere and gives a changed value back unticked', async () => {
  const draft = await show();
  await userEvent.click(await box(/30 days/));
  await userEvent.type(screen.getByRole('textbox'), ' Thank you.');
  expect(await box(/30 days/)).toBeChecked();
  const editor = screen.getByRole('textbox');
  await userEvent.clear(editor);
  await userEvent.type(editor, original.replace('30 days', '60 days'));
  expect(await box(/60 days/)).not.toBeChecked();
  expect(screen.queryByRole('checkbox', { name: /30 days/ })).toBe(null);
  expect(draft.getSnapshot().approveBlockers).toEqual([]);
});

it('closes the gate until everything is ticked only where that is asked for', async () => {
  await show({ checklist: true });
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  const send = screen.getByRole('button', { name: 'Approve' });
  expect(send).toHaveAccessibleDescription('Tick every item of the checklist first.');
  for (const one of screen.getAllByRole('checkbox')) await userEvent.click(one);
  expect(send).not.toHaveAttribute('aria-disabled');
  expect(screen.getByText('Check before sending: 5 of 5 ticked')).toBeVisible();
});

it('is not there when there is nothing to check', async () => {
  const draft = createDraft({ id: 'd', original: 'Thank you.' });
  render(
    <Draft.Root draft={draft}>
      <Draft.Checklist data-testid="checklist" />
    </Draft.Root>,
  );
  await vi.waitFor(() => expect(draft.getSnapshot().checklistRequired).toBe(false));
  expect(screen.getByTestId('checklist')).not.toBeVisible();
});
