import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createDraft } from '@credence-ui/draft';
import type { ReviewMode } from '@credence-ui/core/policy';
import type { Draft as Store } from '@credence-ui/draft';
import { checkConformance } from '../../test/conformance.tsx';
import { CredenceProvider } from '../provider/index.ts';
import { Draft } from './index.ts';

const original = 'The window is 60 days.';
const make = (mode: ReviewMode, current = original) =>
  createDraft({ id: 'a1', original, current, mode });

describe.each([
  ['Root', Draft.Root, 'div', { draft: make('confirm') }, { 'data-phase': 'reading' }],
  ['Badge', Draft.Badge, 'span', {}, { 'data-edited': '' }],
  ['Editor', Draft.Editor, 'textarea', {}, { 'data-phase': 'reviewing' }],
  ['Changes', Draft.Changes, 'div', {}, { 'data-edited': '' }],
  ['Send', Draft.Send, 'button', {}, { 'data-step': 'approve' }],
  ['Revert', Draft.Revert, 'button', {}, { 'data-emphasis': 'quiet' }],
  ['Status', Draft.Status, 'span', {}, { 'data-phase': 'reviewing' }],
] as const)('Draft.%s', (name, Part, element, props, attributes) => {
  // The table's parts have different props; each row gives the ones that its part needs.
  checkConformance(Part as React.ComponentType<object>, {
    displayName: `Draft.${name}`,
    element,
    props,
    wrap: (part) => <Draft.Root draft={make('confirm', `${original} Yes.`)}>{part}</Draft.Root>,
    attributes,
  });
});

function show(draft: Store, props: Partial<Draft.Root.Props> = {}) {
  const events: CredenceEvent[] = [];
  const onSend = vi.fn<(text: string) => void | Promise<void>>();
  render(
    <StrictMode>
      <CredenceProvider onEvent={(event) => void events.push(event)}>
        <Draft.Root draft={draft} onSend={onSend} {...props}>
          <Draft.Badge data-testid="badge" />
          <Draft.Editor />
          <Draft.Changes />
          <Draft.Revert />
          <Draft.Send data-testid="send" />
          <Draft.Status />
        </Draft.Root>
      </CredenceProvider>
    </StrictMode>,
  );
  return { events, onSend, send: screen.getByTestId('send'), editor: screen.getByRole('textbox') };
}

it('sends in one click where no review is asked for', async () => {
  const { onSend, send, events } = show(make('off'));
  expect(send).toHaveAccessibleName('Send');
  await userEvent.click(send);
  expect(onSend).toHaveBeenCalledExactlyOnceWith(original, expect.anything());
  expect(send).toHaveAccessibleName('Sent');
  expect(send).toHaveAttribute('aria-disabled', 'true');
  expect(send).toHaveFocus();
  expect(events).toEqual([expect.objectContaining({ type: 'draft.sent', edited: false })]);
  expect(events[0]).not.toHaveProperty('text');
});

it('asks for a look and a confirmation before it sends', async () => {
  const { onSend, send, events, editor } = show(make('confirm'));
  expect(send).toHaveAccessibleName('Review and edit');
  await userEvent.click(send);
  expect(editor).toHaveFocus();
  expect(send).toHaveAccessibleName('Approve');
  await userEvent.click(send);
  expect(screen.getByRole('status')).toHaveTextContent('Approved. Ready to send.');
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.click(send);
  expect(onSend).toHaveBeenCalledExactlyOnceWith(original, expect.anything());
  expect(events.map(({ type }) => type)).toEqual(['draft.approved', 'draft.sent']);
});

it('says in words why it is closed until the draft was edited, and stays focusable', async () => {
  const { onSend, send, editor } = show(make('write'));
  await userEvent.click(send);
  expect(send).toHaveAccessibleName('Approve');
  expect(send).toHaveAttribute('aria-disabled', 'true');
  expect(send).not.toBeDisabled();
  expect(send).toHaveAccessibleDescription('Edit the draft before approving it.');
  await userEvent.click(send);
  expect(send).toHaveFocus();
  await userEvent.type(editor, ' Yes.');
  await userEvent.click(send);
  await userEvent.click(send);
  expect(onSend).toHaveBeenCalledExactlyOnceWith(`${original} Yes.`, expect.anything());
});

it('takes the approval back when the text is edited after it', async () => {
  const draft = make('confirm');
  const { onSend, send, editor } = show(draft);
  await userEvent.click(send);
  await userEvent.click(send);
  expect(send).toHaveAccessibleName('Send');
  await userEvent.type(editor, '!');
  expect(send).toHaveAccessibleName('Approve');
  await userEvent.click(send);
  await userEvent.click(send);
  expect(onSend).toHaveBeenCalledExactlyOnceWith(`${original}!`, expect.anything());
});

it('takes one step for a double click', async () => {
  const { onSend, send } = show(make('confirm'));
  await userEvent.dblClick(send);
  expect(send).toHaveAccessibleName('Approve');
  expect(onSend).not.toHaveBeenCalled();
});

it('keeps the text when sending fails, says why, and sends it on the next try', async () => {
  const draft = make('off');
  const { onSend, send, events, editor } = show(draft);
  onSend.mockRejectedValueOnce(new Error('The mail server is away'));
  await userEvent.click(send);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Not sent: The mail server is away. Your text is kept.',
  );
  expect(editor).toHaveValue(original);
  expect(send).toHaveAccessibleName('Try again');
  await userEvent.click(send);
  expect(send).toHaveAccessibleName('Sent');
  expect(events.map(({ type }) => type)).toEqual(['draft.sendFailed', 'draft.sent']);
});

it('is closed while it sends, and sends once', async () => {
  let arrive = () => {};
  const { onSend, send } = show(make('off'));
  onSend.mockReturnValue(new Promise<void>((resolve) => (arrive = resolve)));
  await userEvent.click(send);
  await userEvent.click(send);
  expect(send).toHaveAccessibleName('Sending…');
  expect(screen.getByRole('textbox')).toHaveAttribute('readonly');
  await act(async () => arrive());
  expect(onSend).toHaveBeenCalledOnce();
  expect(send).toHaveAccessibleName('Sent');
});

it('counts and shows the edits, and records them with their statistics when the editor is left', async () => {
  const { events, editor } = show(make('confirm'));
  await userEvent.clear(editor);
  await userEvent.type(editor, 'The window is 30 days.');
  expect(events).toEqual([]);
  await userEvent.tab();
  expect(screen.getByTestId('badge')).toHaveTextContent('AI-generated draft, 1 edit');
  const changes = screen.getByRole('group', { name: 'Changes to the draft' });
  expect(changes.querySelector('del')).toHaveTextContent('60');
  expect(changes.querySelector('ins')).toHaveTextContent('30');
  expect(events).toEqual([
    expect.objectContaining({ type: 'draft.edited', wordsInserted: 1, wordsDeleted: 1 }),
  ]);
});

it('reverts to the original, and gives the edits back', async () => {
  const { events, editor } = show(make('confirm'));
  const revert = screen.getByRole('button', { name: 'Revert' });
  expect(revert).toHaveAttribute('aria-disabled', 'true');
  await userEvent.type(editor, '!');
  await userEvent.click(revert);
  expect(editor).toHaveValue(original);
  await userEvent.click(screen.getByRole('button', { name: 'Restore my edits' }));
  expect(editor).toHaveValue(`${original}!`);
  expect(document.body).not.toHaveFocus();
  expect(events.map(({ type }) => type)).toContain('draft.reverted');
});

it('lets the sent text travel only by opt-in', async () => {
  const { events, send } = show(make('off'), { recordText: true });
  await userEvent.click(send);
  expect(events).toEqual([expect.objectContaining({ type: 'draft.sent', text: original })]);
});

it('wants every required source opened in the mode that checks sources', async () => {
  const draft = make('sources');
  draft.requireSources(['1']);
  const { send } = show(draft);
  await userEvent.click(send);
  expect(send).toHaveAccessibleDescription('Open each cited source before approving.');
  act(() => draft.openSource('1'));
  expect(send).not.toHaveAttribute('aria-disabled');
});
