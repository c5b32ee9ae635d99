import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { showCard, wire } from '../../test/showCard.tsx';
import { ResponseCard } from './index.ts';

describe('ResponseCard', () => {
  checkConformance(ResponseCard, {
    displayName: 'ResponseCard',
    element: 'div',
    props: { response: wire() },
    attributes: { 'data-tier': 'medium', 'data-tone': 'caution' },
  });
});

const draftOf = ({ content }: { readonly content: string }) =>
  content.replace(' [1]', '').replaceAll('**', '');

it.each([
  [0.9, 'high', 'Send'],
  [0.72, 'medium', 'Review and edit'],
  [0.3, 'low', 'Needs significant editing'],
  [null, 'unknown', 'Review and edit'],
  ['0.9', 'unknown', 'Review and edit'],
  [1.2, 'unknown', 'Review and edit'],
])('offers for confidence %s the %s treatment with "%s"', (confidence, tier, action) => {
  const { card, onSend } = showCard(wire({ confidence }));
  expect(card).toHaveAttribute('data-tier', tier);
  expect(within(card).getByRole('button', { name: action })).toBeVisible();
  expect(onSend).not.toHaveBeenCalled();
});

it('says the tier before the text', () => {
  const { card } = showCard(wire());
  const label = within(card).getByText('Check key facts');
  const text = within(card).getByText(/Based on your policy/);
  expect(label.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('sends a high-confidence answer in one click, and offers to edit it first', async () => {
  const { onSend, types } = showCard(wire({ confidence: 0.9 }));
  expect(screen.getByRole('button', { name: 'Edit' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await leavePage();
  expect(onSend).toHaveBeenCalledOnce();
  expect(types()).toEqual(['response.shown', 'draft.sent']);
});

it('lets a send in one click be taken back before it leaves', async () => {
  const { onSend, types } = showCard(wire({ confidence: 0.9 }));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByText('Sending in 5 s')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(document.body).not.toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toBeVisible();
  await leavePage();
  expect(onSend).not.toHaveBeenCalled();
  expect(types()).toEqual(['response.shown']);
});

/** What was sent and cannot be taken back any more leaves with the page. */
function leavePage(): Promise<void> {
  return act(async () => void window.dispatchEvent(new Event('pagehide')));
}

it('does not send a high-confidence answer in one click when a review is required', async () => {
  const { onSend } = showCard(wire({ confidence: 0.9, requires_human_review: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Approve' })).toBeVisible();
});

it('opens the editor in place, then approves, then sends, and never loses the focus', async () => {
  const { onSend, types } = showCard(wire());
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  const editor = screen.getByRole('textbox', { name: 'Draft text' });
  expect(editor).toHaveFocus();
  await userEvent.type(editor, ' Thank you.');
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(document.body).not.toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledExactlyOnceWith(
    'Based on your policy, the refund window is 30 days from purchase. Thank you.',
    expect.objectContaining({ key: expect.stringMatching(/^[\w-]+\.[0-9a-f]{16}$/) as unknown }),
  );
  expect(document.body).not.toHaveFocus();
  expect(types()).toEqual(['response.shown', 'draft.edited', 'draft.approved', 'draft.sent']);
});

it('offers the suggested actions, which tell the caller and send nothing', async () => {
  const onAction = vi.fn();
  const { onSend } = showCard(wire({ confidence: 0.95 }), { onAction });
  const actions = within(screen.getByRole('group', { name: 'Suggested actions' }));
  for (const button of actions.getAllByRole('button')) await userEvent.click(button);
  expect(onAction.mock.calls).toEqual([
    ['Send to customer'],
    ['Edit draft'],
    ['Escalate to billing'],
  ]);
  expect(onSend).not.toHaveBeenCalled();
});

it('announces generating and then what came, away from the growing text', () => {
  const response = wire();
  const { update, card } = showCard({ content: 'Based on' }, { streaming: true });
  const [status] = within(card).getAllByRole('status');
  expect(status).toHaveTextContent('Generating');
  expect(screen.getByText('Based on').closest('[aria-live], [role="status"]')).toBe(null);
  expect(screen.queryByRole('button', { name: 'Send' })).toBe(null);
  update({ response, streaming: false });
  expect(status).toHaveTextContent('Answer ready, medium confidence, 1 source');
});

it('shows the beginning of a stream before there is any response', () => {
  showCard(undefined, { streaming: true });
  expect(screen.queryByText(/cannot answer right now/)).toBe(null);
  expect(screen.getByText('Generating…')).toBeVisible();
});

it('records an answer as shown once, also when its card comes again', () => {
  const response = wire();
  const first = showCard(response);
  cleanup();
  const second = showCard(response);
  expect([...first.types(), ...second.types()]).toEqual(['response.shown']);
});

it('does not overwrite an edited draft when the text of the answer changes', async () => {
  const response = wire();
  const { update } = showCard(response);
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Draft text' }), ' Mine.');
  update({ response: { ...response, content: 'Regenerated.' } });
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toHaveValue(
    `${draftOf(response)} Mine.`,
  );
});

it('keeps the edits of an answer for when the card comes back to it', async () => {
  const [one, two] = [wire(), wire()];
  const { update } = showCard(one);
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Draft text' }), ' Mine.');
  update({ response: two });
  expect(screen.queryByRole('textbox', { name: 'Draft text' })).toBe(null);
  update({ response: one });
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toHaveValue(`${draftOf(one)} Mine.`);
});

it('has a text that cannot be sent where nobody takes it', () => {
  showCard(wire({ confidence: 0.9 }), { onSend: undefined });
  expect(screen.queryByRole('button', { name: 'Send' })).toBe(null);
  expect(screen.getByText(/Based on your policy/)).toBeVisible();
});

it('shows a summary first', async () => {
  showCard(wire({ summary: 'Thirty days.' }));
  expect(screen.getByText('Thirty days.')).toBeVisible();
  expect(screen.getByText(/Based on your policy/)).not.toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show the whole answer' }));
  expect(screen.getByText(/Based on your policy/)).toBeVisible();
});
