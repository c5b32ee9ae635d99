import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CredenceProvider, ResponseCard } from '../index.ts';
import { calmProfile } from '../../test/calmProfile.ts';
import { showCard, wire } from '../../test/showCard.tsx';

const sent = 'Based on your policy, the refund window is 30 days from purchase.';

it('edits and sends the text without its citation markers, which is no edit of a person', async () => {
  const { onSend, events } = showCard(wire());
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toHaveValue(sent);
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledExactlyOnceWith(sent, expect.anything());
  expect(events.at(-1)).toMatchObject({ type: 'draft.sent', edited: false, changeRatio: 0 });
});

const atOnce = { review: { undoSeconds: 0 } };

it('sends in one click what it shows, but for the markers', async () => {
  const { onSend } = showCard(wire({ confidence: 0.9 }), { policy: atOnce });
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledExactlyOnceWith(sent, expect.anything());
});

it('takes the text of the draft from the product where it says how', async () => {
  const { onSend } = showCard(wire({ confidence: 0.9 }), {
    policy: atOnce,
    draftText: ({ content }) => `${content} Bye.`,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/purchase \[1\]\. Bye\.$/),
    expect.anything(),
  );
});

it('offers a closed checklist while a draft is reviewed, which closes nothing', async () => {
  showCard(wire());
  expect(screen.queryByText(/^Check before sending/)).toBe(null);
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  const summary = await screen.findByText('Check before sending: 0 of 1 ticked');
  expect(screen.queryByRole('checkbox')).toBe(null);
  await userEvent.click(summary);
  expect(await screen.findByRole('checkbox', { name: 'Number 30 days' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Approve' })).not.toHaveAttribute('aria-disabled');
});

it('leaves the checklist out where one click sends', async () => {
  showCard(wire({ confidence: 0.9 }));
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toBeVisible();
  expect(document.querySelector('[data-credence="draft-checklist"]')).toBe(null);
});

it('sends nothing before every item is ticked where the policy asks for the checklist', async () => {
  const { onSend } = showCard(wire({ confidence: 0.9 }), {
    policy: { review: { checklist: true, undoSeconds: 0 } },
  });
  const send = screen.getByRole('button', { name: 'Send' });
  await userEvent.click(send);
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.click(await screen.findByText('Check before sending: 0 of 1 ticked'));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Number 30 days' }));
  await userEvent.click(send);
  expect(onSend).toHaveBeenCalledExactlyOnceWith(sent, expect.anything());
});

it('shows the changes as long as one of them can be brought back', async () => {
  showCard(wire());
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  const editor = screen.getByRole('textbox', { name: 'Draft text' });
  expect(screen.queryByRole('group', { name: 'Changes to the draft' })).toBe(null);
  await userEvent.type(editor, ' Kim');
  await userEvent.click(await screen.findByRole('button', { name: /^Take back: .*Kim/ }));
  expect(editor).toHaveValue(sent);
  await userEvent.click(screen.getByRole('button', { name: /^Bring back: .*Kim/ }));
  expect(editor).toHaveValue(`${sent} Kim`);
});

it('marks what is unlike the person whose style the provider knows', async () => {
  const content =
    'Hi Jo,\n\nWe sent it! Ask us first if anything is unclear to you or to the carrier.\n\nBest,\nAda';
  render(
    <CredenceProvider styleProfile={calmProfile}>
      <ResponseCard response={wire({ content, citations: [] })} onSend={() => undefined} />
    </CredenceProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  await userEvent.click(await screen.findByText(/^Marked in the text: /));
  expect(await screen.findByText(/^Exclamation mark/)).toBeVisible();
});
