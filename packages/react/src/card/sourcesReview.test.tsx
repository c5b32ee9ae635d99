import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showCard, wire } from '../../test/showCard.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const review = async () => userEvent.click(button('Review and edit'));

it('lets sources without an address be opened where they stand, as the review asks', async () => {
  showCard(wire(), { policy: { review: { caution: 'sources' } } });
  await review();
  expect(button('Approve')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByText('refund_policy_v3.pdf', { selector: 'summary *' }));
  expect(button('Approve')).not.toHaveAttribute('aria-disabled');
});

it('keeps the cited answer in sight while the draft is edited', async () => {
  showCard(wire(), { policy: { review: { caution: 'sources' } } });
  await review();
  expect(screen.getByText('The answer and its sources')).toBeVisible();
  await userEvent.click(screen.getByRole('doc-biblioref', { name: /refund_policy_v3/ }));
  expect(screen.getByRole('dialog')).toHaveTextContent('The refund window is 30 days');
  expect(button('Approve')).not.toHaveAttribute('aria-disabled');
});

it('says of a source that there is no passage, which is what there is to see of it', async () => {
  const citations = [{ id: '1', source: 'A talk' }];
  showCard(wire({ citations }), { policy: { review: { caution: 'sources' } } });
  await review();
  await userEvent.click(screen.getByText('A talk', { selector: 'summary *' }));
  expect(screen.getByText('No passage was given.')).toBeVisible();
  expect(button('Approve')).not.toHaveAttribute('aria-disabled');
});
