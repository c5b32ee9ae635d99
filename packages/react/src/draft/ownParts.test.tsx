import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReviewMode } from '@credence-ui/core/policy';
import { createDraft } from '@credence-ui/draft';
import { checkConformance } from '../../test/conformance.tsx';
import { Draft, useDraftContext } from './index.ts';

const original = 'The window is 60 days.';
const make = (mode: ReviewMode, current = original) =>
  createDraft({ id: 'a1', original, current, mode });

describe('Draft.Edit', () => {
  const over = (mode: ReviewMode) => (part: React.ReactElement) => (
    <Draft.Root draft={make(mode)}>
      {part}
      <Draft.Editor />
    </Draft.Root>
  );

  checkConformance(Draft.Edit, {
    displayName: 'Draft.Edit',
    element: 'button',
    wrap: over('off'),
    attributes: { 'data-emphasis': 'quiet' },
  });

  it('opens the editor of a draft that could be sent unread, and is gone then', async () => {
    render(over('off')(<Draft.Edit />));
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBe(null);
  });

  it('is not shown where the review opens the editor anyway', () => {
    render(over('confirm')(<Draft.Edit />));
    expect(screen.queryByRole('button', { name: 'Edit' })).toBe(null);
  });
});

it.each([undefined, null])('says what to do when the draft is %s', (draft) => {
  // What a page without types may hand over.
  const props = { draft } as unknown as Draft.Root.Props;
  expect(() => render(<Draft.Root {...props} />)).toThrow(
    'Credence: <Draft.Root> has no draft. Give it one from createDraft.',
  );
});

it('says what to do when a part of one’s own is outside of a draft', () => {
  function Own() {
    return <p>{useDraftContext().snapshot.current}</p>;
  }
  const quiet = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(() => render(<Own />)).toThrow('is outside <Draft.Root>. Render it inside one.');
  quiet.mockRestore();
});

describe('Draft.Newer', () => {
  const newer = 'The window is 14 days.';
  const over = (part: React.ReactElement) => (
    <Draft.Root draft={make('confirm', `${original} Yes.`)}>
      {part}
      <Draft.Editor />
    </Draft.Root>
  );

  checkConformance(Draft.Newer, {
    displayName: 'Draft.Newer',
    element: 'div',
    props: { text: newer },
    wrap: over,
  });

  it('offers the newer text, and brings back what was typed', async () => {
    render(over(<Draft.Newer text={newer} />));
    expect(screen.getByRole('status')).toHaveTextContent('There is a newer answer.');
    await userEvent.click(screen.getByRole('button', { name: 'Use its text' }));
    expect(screen.getByRole('textbox')).toHaveValue(newer);
    await userEvent.click(screen.getByRole('button', { name: 'Bring back mine' }));
    expect(screen.getByRole('textbox')).toHaveValue(`${original} Yes.`);
  });

  it('is nothing while the draft was made of that text', () => {
    render(over(<Draft.Newer text={original} />));
    expect(screen.queryByRole('status')).toBe(null);
  });
});
