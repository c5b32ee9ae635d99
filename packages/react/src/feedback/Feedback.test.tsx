import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { checkConformance } from '../../test/conformance.tsx';
import { withUndo } from '../../test/withUndo.tsx';
import { CredenceProvider } from '../provider/index.ts';
import { Feedback } from './index.ts';

function all(props: Partial<Feedback.Root.Props> = {}) {
  return (
    <Feedback.Root responseId="a1" {...props}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <Feedback.Reasons />
      <Feedback.Comment />
    </Feedback.Root>
  );
}

describe.each([
  ['Root', Feedback.Root, 'div', { defaultVote: 'up' }, { 'data-vote': 'up' }],
  ['Vote', Feedback.Vote, 'button', { value: 'down' }, { 'data-pressed': '' }],
  ['Reasons', Feedback.Reasons, 'div', {}, { 'data-chosen': '0' }],
  ['Comment', Feedback.Comment, 'form', {}, {}],
  ['Status', Feedback.Status, 'span', {}, { 'data-status': 'idle' }],
] as const)('Feedback.%s', (name, Part, element, props, attributes) => {
  // The table's parts have different props; each row gives the ones that its part needs.
  checkConformance(Part as React.ComponentType<object>, {
    displayName: `Feedback.${name}`,
    element,
    props,
    wrap: (part) => <Feedback.Root defaultVote="down">{part}</Feedback.Root>,
    attributes,
  });
});

describe('Feedback.Undo', () => {
  checkConformance(Feedback.Undo, {
    displayName: 'Feedback.Undo',
    element: 'button',
    props: {},
    wrap: withUndo,
    attributes: { 'data-stage': 'changed' },
  });
});

describe('Feedback.Consent', () => {
  checkConformance(Feedback.Consent, {
    displayName: 'Feedback.Consent',
    element: 'p',
    props: {},
    wrap: withUndo,
    attributes: {},
  });
});

it('saves a vote with one click and clears it with another, under a name that stays', async () => {
  const onVote = vi.fn();
  render(all({ onVote }));
  const down = screen.getByRole('button', { name: 'Not helpful' });
  await userEvent.click(down);
  expect(onVote).toHaveBeenLastCalledWith('down', { reasons: [], responseId: 'a1' });
  expect(down).toHaveAttribute('aria-pressed', 'true');
  expect(down).toHaveAccessibleName('Not helpful');
  await userEvent.click(down);
  expect(onVote).toHaveBeenLastCalledWith(null, { reasons: [], responseId: 'a1' });
  expect(down).toHaveAttribute('aria-pressed', 'false');
});

it('asks why only after the vote down was saved, and adds each reason to it', async () => {
  const onVote = vi.fn();
  render(all({ onVote }));
  expect(screen.queryByRole('button', { name: 'Wrong tone' })).toBe(null);
  await userEvent.click(screen.getByRole('button', { name: 'Not helpful' }));
  await userEvent.click(screen.getByRole('button', { name: 'Wrong tone' }));
  await userEvent.click(screen.getByRole('button', { name: 'Not correct' }));
  expect(onVote).toHaveBeenLastCalledWith('down', {
    reasons: ['tone', 'incorrect'],
    responseId: 'a1',
  });
  expect(screen.getByRole('status')).toHaveTextContent('Saved. What was wrong? (optional)');
});

it('records each vote and comment, the text of the comment only by opt-in', async () => {
  const events: CredenceEvent[] = [];
  const onEvent = (event: CredenceEvent) => void events.push(event);
  const { rerender } = render(<CredenceProvider onEvent={onEvent}>{all()}</CredenceProvider>);
  await userEvent.click(screen.getByRole('button', { name: 'Helpful' }));
  await userEvent.type(screen.getByLabelText('Comment (optional)'), 'Thanks');
  await userEvent.click(screen.getByRole('button', { name: 'Add comment' }));
  rerender(<CredenceProvider onEvent={onEvent}>{all({ recordText: true })}</CredenceProvider>);
  await userEvent.click(screen.getByRole('button', { name: 'Add comment' }));
  expect(events.map(({ type, responseId }) => [type, responseId])).toEqual([
    ['feedback.voted', 'a1'],
    ['feedback.commented', 'a1'],
    ['feedback.commented', 'a1'],
  ]);
  expect(events[1]).not.toHaveProperty('text');
  expect(events[2]).toMatchObject({ length: 6, text: 'Thanks' });
});

it.each([
  ['saving', 'Saving…'],
  ['saved', 'Saved'],
  ['queued', 'Saved offline, will send'],
  ['failed', 'Not saved.'],
] as const)('says of the status %s "%s"', (status, words) => {
  render(all({ status, defaultVote: 'up' }));
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

it('claims nothing before it knows that something was saved', async () => {
  render(all());
  await userEvent.click(screen.getByRole('button', { name: 'Helpful' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('follows a promise from saving to failed, tries again, and keeps the focus', async () => {
  const outcomes = [
    () => Promise.reject(new Error('offline')),
    () => Promise.resolve('queued' as const),
  ];
  const onVote = vi.fn(() => outcomes.shift()?.());
  render(all({ onVote }));
  await userEvent.click(screen.getByRole('button', { name: 'Helpful' }));
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('Not saved.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onVote).toHaveBeenCalledTimes(2);
  expect(status).toHaveTextContent('Saved offline, will send');
  expect(document.body).not.toHaveFocus();
});

it('shows the end of the last save only, whatever the order in which saves end', async () => {
  const ends: ((receipt: 'saved' | 'queued') => void)[] = [];
  const onVote = () => new Promise<'saved' | 'queued'>((resolve) => ends.push(resolve));
  render(all({ onVote }));
  await userEvent.click(screen.getByRole('button', { name: 'Helpful' }));
  await userEvent.click(screen.getByRole('button', { name: 'Not helpful' }));
  await act(async () => ends[1]?.('queued'));
  await act(async () => ends[0]?.('saved'));
  expect(screen.getByRole('status')).toHaveTextContent('Saved offline, will send');
});

it('leaves the vote to the caller who controls it', async () => {
  const onVoteChange = vi.fn();
  render(all({ vote: null, onVoteChange }));
  await userEvent.click(screen.getByRole('button', { name: 'Helpful' }));
  expect(onVoteChange).toHaveBeenCalledWith('up');
  expect(screen.getByRole('button', { name: 'Helpful' })).toHaveAttribute('aria-pressed', 'false');
});
