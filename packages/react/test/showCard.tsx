import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { CredenceProvider, ResponseCard } from '../src/index.ts';

let count = 0;

/** A medium answer under a new id, in the wire form, as a backend sends it. */
export function wire(more: object = {}) {
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

/** What makes an answer of `wire` abstain. */
export const abstention = {
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

/** Shows a card in strict mode under a provider that keeps the events. */
export function showCard(response: unknown, props: Partial<ResponseCard.Props> = {}) {
  const events: CredenceEvent[] = [];
  const onSend = vi.fn<(text: string) => void | Promise<void>>();
  const element = (more: Partial<ResponseCard.Props> = {}) => (
    <StrictMode>
      <CredenceProvider onEvent={(event) => void events.push(event)}>
        <ResponseCard data-testid="card" response={response} onSend={onSend} {...props} {...more} />
      </CredenceProvider>
    </StrictMode>
  );
  const { rerender, unmount } = render(element());
  const types = () => events.map(({ type }) => type);
  return {
    events,
    types,
    onSend,
    unmount,
    card: screen.getByTestId('card'),
    update: (more: Partial<ResponseCard.Props>) => rerender(element(more)),
  };
}
