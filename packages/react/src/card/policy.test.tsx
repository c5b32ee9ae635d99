import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { assess } from '@credence-ui/core/assess';
import { definePolicy } from '@credence-ui/core/policy';
import { showCard, wire } from '../../test/showCard.tsx';
import { CredenceProvider, ResponseCard } from '../index.ts';

const main = (name: string) => screen.queryByRole('button', { name });
const content = 'The refund window is 30 days.';
const evidence = { content, passages: [{ text: content }] };

it('never sends in one click what its panel says needs a person', async () => {
  const assessment = assess(evidence, { reviewBelow: 0.99 });
  showCard(wire({ content, confidence: assessment.confidence, assessment }));
  expect(main('Send')).toBe(null);
  expect(main('Review and edit')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Why/ }));
  expect(screen.getByText(/is below 99%/)).toBeVisible();
});

it('says in the panel what the policy in force asks for, whatever was assessed before', async () => {
  const assessment = assess(evidence);
  const policy = { review: { positive: 'confirm' } } as const;
  showCard(wire({ content, confidence: assessment.confidence, assessment }), { policy });
  expect(main('Review and edit')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Why/ }));
  expect(screen.getByText(/asks for a look at answers of the tier/)).toBeVisible();
  expect(screen.queryByText('No review is needed.')).toBe(null);
});

it('takes the policy of the provider, and names it in events', () => {
  const policy = definePolicy({ version: '2026-03', review: { positive: 'confirm' } });
  const versions: string[] = [];
  render(
    <CredenceProvider policy={policy} onEvent={(event) => versions.push(event.thresholdsVersion)}>
      <ResponseCard response={wire({ confidence: 0.9 })} onSend={() => undefined} />
    </CredenceProvider>,
  );
  expect(main('Review and edit')).toBeVisible();
  expect(versions).toEqual(['2026-03']);
});

it('withholds below the bound of the policy, and offers what is in place', () => {
  const policy = { abstainBelow: 0.5, fallback: { hasFaq: true } };
  showCard(wire({ confidence: 0.4 }), { policy, onRecover: () => undefined });
  expect(screen.getByText(/I'm not confident about this answer/)).toBeVisible();
  expect(main('Open the FAQ')).toBeVisible();
});

it.each([
  ['length', 'The answer was cut at its greatest length.'],
  ['filtered', 'A content filter stopped the answer here.'],
  ['interrupted', 'The answer broke off here.'],
])('says that an answer ended by %s is not whole, and asks for a look', (finish, words) => {
  showCard(wire({ confidence: 0.95, finish }));
  expect(screen.getByText(words)).toBeVisible();
  expect(main('Send')).toBe(null);
});

it('shows a whole answer without a word about its end', () => {
  const { card } = showCard(wire({ confidence: 0.95, finish: 'complete' }));
  expect(card.querySelector('[data-credence="card-cut"]')).toBe(null);
  expect(main('Send')).toBeVisible();
});

it.each([
  [{ content: '', finish: 'refused' }, /I'm not confident about this answer/],
  [{ content: '', finish: 'filtered' }, /blocked/],
  [{ content: ' ' }, /cannot answer right now/],
])('offers a next step where there is no answer in %o', (more, words) => {
  showCard(wire(more), { onRecover: () => undefined });
  expect(screen.getByText(words)).toBeVisible();
  expect(main('Try again')).toBeVisible();
  expect(screen.getByText('No answer to offer. Next steps are shown.')).toBeInTheDocument();
});
