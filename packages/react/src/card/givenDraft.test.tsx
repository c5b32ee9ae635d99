import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createDraft } from '@credence-ui/draft';
import { expect, it } from 'vitest';
import { showCard, wire } from '../../test/showCard.tsx';

it('asks of a draft that the caller keeps no less than of its own', async () => {
  const draft = createDraft({ id: 'kept', original: 'The window is 30 days.', mode: 'off' });
  const { onSend } = showCard(
    wire({ content: 'The window is 30 days.', confidence: 0.1, requires_human_review: true }),
    { draft },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Needs significant editing' }));
  expect(screen.getByRole('button', { name: 'Approve' })).toHaveAttribute('aria-disabled', 'true');
  expect(onSend).not.toHaveBeenCalled();
});

it('shows the text of a kept draft where the answer has moved on', () => {
  const draft = createDraft({ id: 'kept', original: 'The window is 30 days.', mode: 'off' });
  showCard(wire({ content: 'The window is 14 days.', confidence: 0.95 }), { draft });
  expect(screen.getByRole('textbox')).toHaveValue('The window is 30 days.');
  expect(screen.queryByText('There is a newer answer.')).toBe(null);
});

it('offers the newer text of an answer under a kept draft where the caller says so', async () => {
  const original = 'The window is 30 days. It is free.';
  const draft = createDraft({ id: 'kept', original, current: `${original} Kim` });
  const answer = wire({ content: 'The window is 14 days. It is free.', citations: [] });
  showCard(answer, { draft, offerNewer: true });
  expect(screen.getByRole('textbox')).toHaveValue(`${original} Kim`);
  await userEvent.click(await screen.findByRole('button', { name: 'Take in what fits' }));
  expect(screen.getByRole('textbox')).toHaveValue('The window is 14 days. It is free. Kim');
  await userEvent.click(screen.getByRole('button', { name: 'Bring back mine' }));
  expect(screen.getByRole('textbox')).toHaveValue(`${original} Kim`);
});
