import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CredenceProvider } from '../provider/CredenceProvider.tsx';
import { AnswerText } from './AnswerText.tsx';

const filler = 'Plain words that nobody doubts stand here to fill the text. '.repeat(4);
const content = `It ships **within 5** days [1]. ${filler}`;
const claims = [{ span: { start: 0, end: 26 }, confidence: 0.2, citationIds: ['1'] }];
const citations = [{ id: '1', source: 'A', anchor: 'marker' }] as const;

function show(props: Partial<AnswerText.Props> = {}, onEvent = vi.fn()) {
  render(
    <CredenceProvider onEvent={onEvent}>
      <AnswerText content={content} claims={claims} citations={citations} {...props} />
    </CredenceProvider>,
  );
  return onEvent;
}

const name = 'Verify this: Source 1 does not clearly support this. Verify it before using.';

it('underlines every piece of a claim and gives its reason once', () => {
  show();
  const pieces = [...document.querySelectorAll('[data-claim][data-tone="negative"]')];
  expect(pieces.length).toBeGreaterThan(1);
  expect(screen.getAllByRole('button', { name })).toHaveLength(1);
});

it('says that no source was found when the claim names none', () => {
  show({ claims: [{ span: { start: 0, end: 8 }, confidence: 0.7, citationIds: [] }] });
  expect(
    screen.getByRole('button', { name: 'Check this: No source was found for this. Check it.' }),
  ).toBeInTheDocument();
});

it('names every source that a claim rests on', () => {
  const two = [...citations, { id: '2', source: 'B', anchor: 'marker' } as const];
  const span = { start: 0, end: 8 };
  show({ citations: two, claims: [{ span, confidence: 0.7, citationIds: ['1', '2', 'gone'] }] });
  expect(
    screen.getByRole('button', {
      name: 'Check this: Sources 1, 2 support this only in part. Check it.',
    }),
  ).toBeInTheDocument();
});

it('opens the reason from the keyboard, records it, and gives focus back on Escape', async () => {
  const onEvent = show();
  const button = screen.getByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Verify this' })).toHaveFocus();
  expect(onEvent).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'claim.inspected', start: 0, end: 26 }),
  );
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBe(null);
  expect(button).toHaveFocus();
});

it('opens the reason on a press of the text', async () => {
  show();
  const piece = document.querySelector('[data-claim][data-tone="negative"]');
  if (!piece) throw new Error('no claim');
  await userEvent.click(piece);
  expect(screen.getByRole('dialog')).toHaveTextContent('does not clearly support this');
});

it('never throws for a span outside the text', () => {
  show({ claims: [{ span: { start: -4, end: 9999 }, confidence: 0.1, citationIds: [] }] });
  expect(document.querySelector('[data-claim]')).toBe(null);
});
