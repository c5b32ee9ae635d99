import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createHandoff } from '@credence-ui/core/fallback';
import type { HandoffReceipt, HandoffTransport } from '@credence-ui/core/fallback';
import { parseResponse } from '@credence-ui/core/response';
import { StrictMode } from 'react';
import { checkConformance } from '../../test/conformance.tsx';
import { CredenceProvider } from '../provider/index.ts';
import { Fallback } from './index.ts';

const outage = { kind: 'error', reason: 'outage' } as const;
const accepted: HandoffTransport = () => Promise.resolve({ position: 3, waitMinutes: 7 });

describe.each([
  ['Root', Fallback.Root, 'div', { outcome: outage }, { 'data-mode': 'outage' }],
  ['Message', Fallback.Message, 'div', {}, { 'data-mode': 'outage' }],
  ['Action', Fallback.Action, 'button', { action: 'retry' }, { 'data-action': 'retry' }],
  ['Handoff', Fallback.Handoff, 'div', {}, { 'data-state': 'idle' }],
  ['Escalate', Fallback.Escalate, 'span', {}, { 'data-credence': 'fallback-escalate' }],
] as const)('Fallback.%s', (name, Part, element, props, attributes) => {
  // The table's parts have different props; each row gives the ones that its part needs.
  checkConformance(Part as React.ComponentType<object>, {
    displayName: `Fallback.${name}`,
    element,
    props,
    wrap: (part) => (
      <Fallback.Root outcome={outage} handoff={createHandoff({ transport: accepted })}>
        {part}
      </Fallback.Root>
    ),
    attributes,
  });
});

const abstained = parseResponse({
  content: 'Perhaps.',
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
});

it.each([
  [
    { kind: 'answer', response: abstained },
    "I'm not confident about this answer. Let me connect you with a human agent.",
  ],
  [
    { kind: 'waiting', elapsedSeconds: 12 },
    'This is taking longer than usual. About 8 seconds left.',
  ],
  [outage, 'The assistant cannot answer right now. Your question is kept.'],
  [
    { kind: 'blocked', reason: 'abuse' },
    'Sorry, this answer was blocked because it may be inappropriate. It was logged for review.',
  ],
] as const)('says of %o what the matrix says', (outcome, words) => {
  render(
    <Fallback.Root outcome={outcome} policy={{ typicalSeconds: 20 }}>
      <Fallback.Message />
    </Fallback.Root>,
  );
  expect(screen.getByText(words)).toBeVisible();
});

it('shows how much of the typical time has passed while waiting', () => {
  render(
    <Fallback.Root
      outcome={{ kind: 'waiting', elapsedSeconds: 12 }}
      policy={{ typicalSeconds: 20, cachedAgeSeconds: 7300 }}
    >
      <Fallback.Message />
    </Fallback.Root>,
  );
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.6');
  expect(screen.getByText(/given 2 hours ago/)).toBeVisible();
});

it('shows nothing while the answer stands', () => {
  render(<Fallback.Root outcome={{ kind: 'waiting', elapsedSeconds: 1 }} data-testid="root" />);
  expect(screen.queryByTestId('root')).toBe(null);
});

function withHandoff(transport: HandoffTransport, onEvent: (event: CredenceEvent) => void) {
  return (
    <StrictMode>
      <CredenceProvider onEvent={onEvent}>
        <Fallback.Root
          outcome={outage}
          responseId="a1"
          question="Where?"
          handoff={createHandoff({ transport })}
        >
          <Fallback.Handoff />
        </Fallback.Root>
      </CredenceProvider>
    </StrictMode>
  );
}

it('hands off once, says where in the queue, and records it', async () => {
  const events: CredenceEvent[] = [];
  const transport = vi.fn(accepted);
  render(withHandoff(transport, (event) => void events.push(event)));
  const button = screen.getByRole('button', { name: 'Connect me' });
  await userEvent.dblClick(button);
  expect(transport).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ responseId: 'a1', question: 'Where?' }),
  );
  expect(screen.getByRole('status')).toHaveTextContent(
    'A person has been asked. Number 3 in the queue. About 7 minutes.',
  );
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
  expect(events.map(({ type }) => type)).toEqual([
    'fallback.shown',
    'handoff.requested',
    'handoff.accepted',
  ]);
});

it('says that nobody was asked when the hand-off fails, and tries again', async () => {
  const events: CredenceEvent[] = [];
  const answers: (() => Promise<HandoffReceipt>)[] = [
    () => Promise.reject(new Error('503')),
    () => Promise.resolve({ position: null, waitMinutes: null }),
  ];
  const transport: HandoffTransport = () => answers.shift()?.() ?? Promise.reject(new Error());
  render(withHandoff(transport, (event) => void events.push(event)));
  await userEvent.click(screen.getByRole('button', { name: 'Connect me' }));
  expect(screen.getByRole('status')).toHaveTextContent(/^Nobody has been asked yet/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('status')).toHaveTextContent(/^A person has been asked.$/);
  expect(events.map(({ type }) => type)).toEqual([
    'fallback.shown',
    'handoff.requested',
    'handoff.failed',
    'handoff.requested',
    'handoff.accepted',
  ]);
});

it('tells the root of the action that was chosen', async () => {
  const onAction = vi.fn();
  render(
    <Fallback.Root outcome={outage} onAction={onAction}>
      <Fallback.Action action="retry" />
    </Fallback.Root>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onAction).toHaveBeenCalledExactlyOnceWith('retry');
});

it('keeps the text of a part that breaks, and its neighbours', () => {
  const Broken = () => {
    throw new Error('renderer');
  };
  const onError = vi.fn();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <>
      <Fallback.Boundary text="Thirty days." onError={onError}>
        <Broken />
      </Fallback.Boundary>
      <button type="button">Beside</button>
    </>,
  );
  vi.restoreAllMocks();
  expect(screen.getByText('Thirty days.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Beside' })).toBeVisible();
  expect(onError).toHaveBeenCalledOnce();
});

it('tries again with another text after one that broke', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = ({ text }: { text: string }) => {
    if (text.startsWith('A')) throw new Error('renderer');
    return <i>{text}</i>;
  };
  const view = (text: string) => (
    <Fallback.Boundary text={text}>
      <Part text={text} />
    </Fallback.Boundary>
  );
  const { rerender } = render(view('A'));
  rerender(view('A goes on'));
  expect(screen.getByText('A goes on')).toHaveAttribute('data-credence', 'fallback-text');
  rerender(view('B'));
  vi.restoreAllMocks();
  expect(screen.getByText('B').localName).toBe('i');
});
