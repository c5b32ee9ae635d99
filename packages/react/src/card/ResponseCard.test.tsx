import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { CredenceProvider } from '../provider/index.ts';
import { checkConformance } from '../../test/conformance.tsx';
import { ResponseCard } from './index.ts';

let count = 0;

/** The wire form, as a backend sends it. */
function wire(more: object = {}) {
  count += 1;
  return {
    id: `answer-${count}`,
    content: 'Based on your policy, the refund window is **30 days** from purchase [1].',
    confidence: 0.72,
    citations: [
      {
        id: '1',
        source: 'refund_policy_v3.pdf',
        page: 2,
        text: 'The refund window is 30 days from the date of purchase.',
      },
    ],
    suggested_actions: ['Send to customer', 'Edit draft', 'Escalate to billing'],
    requires_human_review: false,
    ...more,
  };
}

const abstention = {
  confidence: 0.1,
  assessment: {
    confidence: 0.1,
    calibrated: false,
    tier: 'low',
    signals: [],
    layers: [],
    claims: [],
    abstain: true,
    reasons: [],
  },
};

function show(response: unknown, props: Partial<ResponseCard.Props> = {}) {
  const events: CredenceEvent[] = [];
  const onSend = vi.fn<(text: string) => void | Promise<void>>();
  const element = (more: Partial<ResponseCard.Props> = {}) => (
    <StrictMode>
      <CredenceProvider onEvent={(event) => void events.push(event)}>
        <ResponseCard data-testid="card" response={response} onSend={onSend} {...props} {...more} />
      </CredenceProvider>
    </StrictMode>
  );
  const { rerender } = render(element());
  const types = () => events.map(({ type }) => type);
  return {
    events,
    types,
    onSend,
    card: screen.getByTestId('card'),
    update: (more: Partial<ResponseCard.Props>) => rerender(element(more)),
  };
}

describe('ResponseCard', () => {
  checkConformance(ResponseCard, {
    displayName: 'ResponseCard',
    element: 'div',
    props: { response: wire() },
    attributes: { 'data-tier': 'medium', 'data-tone': 'caution' },
  });
});

it.each([
  [0.9, 'high', 'Send'],
  [0.72, 'medium', 'Review and edit'],
  [0.3, 'low', 'Needs significant editing'],
  [null, 'unknown', 'Review and edit'],
  ['0.9', 'unknown', 'Review and edit'],
  [1.2, 'unknown', 'Review and edit'],
])('offers for confidence %s the %s treatment with "%s"', (confidence, tier, action) => {
  const { card, onSend } = show(wire({ confidence }));
  expect(card).toHaveAttribute('data-tier', tier);
  expect(within(card).getByRole('button', { name: action })).toBeVisible();
  expect(onSend).not.toHaveBeenCalled();
});

it('says the tier before the text', () => {
  const { card } = show(wire());
  const label = within(card).getByText('Check key facts');
  const text = within(card).getByText(/Based on your policy/);
  expect(label.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('sends a high-confidence answer in one click, and offers to edit it first', async () => {
  const { onSend, types } = show(wire({ confidence: 0.9 }));
  expect(screen.getByRole('button', { name: 'Edit' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledOnce();
  expect(types()).toEqual(['response.shown', 'draft.sent']);
});

it('does not send a high-confidence answer in one click when a review is required', async () => {
  const { onSend } = show(wire({ confidence: 0.9, requires_human_review: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Approve' })).toBeVisible();
});

it('opens the editor in place, then approves, then sends, and never loses the focus', async () => {
  const { onSend, types } = show(wire());
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  const editor = screen.getByRole('textbox', { name: 'Draft text' });
  expect(editor).toHaveFocus();
  await userEvent.type(editor, ' Thank you.');
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(document.body).not.toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSend).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/purchase \[1\]\. Thank you\.$/),
  );
  expect(document.body).not.toHaveFocus();
  expect(types()).toEqual(['response.shown', 'draft.edited', 'draft.approved', 'draft.sent']);
});

it('shows the fallback instead of a draft when the answer abstains, and the text on demand', async () => {
  const { onSend, types } = show(wire(abstention), { onEscalate: vi.fn() });
  expect(
    screen.getByText("I'm not confident about this answer. Let me connect you with a human agent."),
  ).toBeVisible();
  expect(screen.queryByText(/Based on your policy/)).toBe(null);
  expect(screen.queryByRole('button', { name: /Send|Review|editing/ })).toBe(null);
  await userEvent.click(screen.getByRole('button', { name: 'See what I found' }));
  expect(screen.getByText(/Based on your policy/)).toBeVisible();
  expect(onSend).not.toHaveBeenCalled();
  expect(types()).toEqual(expect.arrayContaining(['response.shown', 'fallback.shown']));
  expect(types()).toHaveLength(2);
});

it('hands an abstention over to a person and shows the place in the queue', async () => {
  const onEscalate = vi.fn();
  const transport = vi.fn(() => Promise.resolve({ position: 2, waitMinutes: 3 }));
  const { types } = show(wire(abstention), { transport, onEscalate, question: 'Where?' });
  await userEvent.click(screen.getByRole('button', { name: 'Connect me' }));
  expect(screen.getByText(/Number 2 in the queue. About 3 minutes./)).toBeVisible();
  expect(transport).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ question: 'Where?' }),
  );
  expect(onEscalate).toHaveBeenCalledOnce();
  expect(types()).toEqual(expect.arrayContaining(['handoff.requested', 'handoff.accepted']));
});

it('escalates beside a draft, and says where the request stands', async () => {
  const transport = vi.fn(() => Promise.reject(new Error('503')));
  const { types } = show(wire(), { transport });
  await userEvent.click(screen.getByRole('button', { name: 'Escalate' }));
  expect(screen.getByText(/Nobody has been asked yet/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
  expect(types()).toContain('handoff.failed');
});

it.each([[undefined], [null], ['text'], [[]], [{}], [{ content: 7 }], [{ confidence: 0.9 }]])(
  'shows the fallback, not a blank, for the response %j',
  (response) => {
    const onRecover = vi.fn();
    const { card, types } = show(response, { onRecover });
    expect(card).toHaveAttribute('data-tier', 'unknown');
    expect(screen.getByText(/cannot answer right now/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(types()).toEqual(['fallback.shown']);
  },
);

it('offers the suggested actions, which tell the caller and send nothing', async () => {
  const onAction = vi.fn();
  const { onSend } = show(wire({ confidence: 0.95 }), { onAction });
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
  const { update, card } = show({ content: 'Based on' }, { streaming: true });
  const [status] = within(card).getAllByRole('status');
  expect(status).toHaveTextContent('Generating');
  expect(screen.getByText('Based on').closest('[aria-live], [role="status"]')).toBe(null);
  expect(screen.queryByRole('button', { name: 'Send' })).toBe(null);
  update({ response, streaming: false });
  expect(status).toHaveTextContent('Answer ready, medium confidence, 1 source');
});

it('shows the beginning of a stream before there is any response', () => {
  show(undefined, { streaming: true });
  expect(screen.queryByText(/cannot answer right now/)).toBe(null);
  expect(screen.getByText('Generating…')).toBeVisible();
});

it('records an answer as shown once, also when its card comes again', () => {
  const response = wire();
  const first = show(response);
  cleanup();
  const second = show(response);
  expect([...first.types(), ...second.types()]).toEqual(['response.shown']);
});

it('does not overwrite an edited draft when the text of the answer changes', async () => {
  const response = wire();
  const { update } = show(response);
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Draft text' }), ' Mine.');
  update({ response: { ...response, content: 'Regenerated.' } });
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toHaveValue(
    `${response.content} Mine.`,
  );
});

it('keeps the edits of an answer for when the card comes back to it', async () => {
  const [one, two] = [wire(), wire()];
  const { update } = show(one);
  await userEvent.click(screen.getByRole('button', { name: 'Review and edit' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Draft text' }), ' Mine.');
  update({ response: two });
  expect(screen.queryByRole('textbox', { name: 'Draft text' })).toBe(null);
  update({ response: one });
  expect(screen.getByRole('textbox', { name: 'Draft text' })).toHaveValue(`${one.content} Mine.`);
});

it('takes a vote on every answer, also on one that abstains', async () => {
  const { events } = show(wire(abstention));
  await userEvent.click(screen.getByRole('button', { name: 'Not helpful' }));
  expect(events.at(-1)).toMatchObject({ type: 'feedback.voted', vote: 'down', tier: 'low' });
});

it('has a text that cannot be sent where nobody takes it', () => {
  show(wire({ confidence: 0.9 }), { onSend: undefined });
  expect(screen.queryByRole('button', { name: 'Send' })).toBe(null);
  expect(screen.getByText(/Based on your policy/)).toBeVisible();
});

it('shows a summary first', async () => {
  show(wire({ summary: 'Thirty days.' }));
  expect(screen.getByText('Thirty days.')).toBeVisible();
  expect(screen.getByText(/Based on your policy/)).not.toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show the whole answer' }));
  expect(screen.getByText(/Based on your policy/)).toBeVisible();
});

it('keeps the text that had come when the caller reports a failure, and never that of a blocked answer', () => {
  const response = { content: 'Half an ans' };
  const { update } = show(response, { outcome: { kind: 'error', reason: 'outage' } });
  expect(screen.getByText('Half an ans')).toBeVisible();
  update({ outcome: { kind: 'blocked', reason: 'abuse' } });
  expect(screen.queryByText('Half an ans')).toBe(null);
});
