// @vitest-environment jsdom
import { reviewEstimate } from '@credence-ui/insights';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const answerTo = (responseId: string) => ({
  responseId,
  question: `Question ${responseId}`,
  text: 'Within 30 days [1]. Ask again later.',
  citations: [{ id: '1', source: 'refund.pdf', page: 2, quote: 'The window is 30 days.' }],
});

function open(...ids: string[]) {
  const server = createFakeServer(() => wholeAnswer);
  const estimate = reviewEstimate([], []);
  server.review = { answers: ids.map(answerTo), drawn: ids.length, estimate };
  return { server, ...renderPage(server, '#/review') };
}

it('takes a verdict by one key, and goes on to the next answer', async () => {
  const { server, user } = open('r1', 'r2');
  expect(await screen.findByText('Question r1')).toBeVisible();
  expect(screen.getByText('The window is 30 days.')).toBeVisible();
  await user.keyboard('m');
  expect(await screen.findByText('Question r2')).toBeVisible();
  expect(screen.getByText('1 of 2 judged')).toBeVisible();
  await waitFor(() => {
    expect([...server.events.values()]).toMatchObject([
      { type: 'answer.reviewed', verdict: 'made-up', responseId: 'r1' },
    ]);
  });
});

it('steals no key while a reason is typed, and sends the reason', async () => {
  const { server, user } = open('r1');
  await user.type(await screen.findByRole('textbox', { name: /^Why/ }), 'wrong word');
  expect(screen.getByText('Question r1')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Wrong (W)' }));
  expect(await screen.findByText(/^All that was drawn is judged/)).toBeVisible();
  await waitFor(() => {
    expect([...server.events.values()]).toMatchObject([{ verdict: 'wrong', reason: 'wrong word' }]);
  });
});

it('says that there is nothing to judge', async () => {
  open();
  expect(await screen.findByText(/^No answer was shown yet/)).toBeVisible();
});

it('shows what each claim cites, and which cites nothing', async () => {
  open('r1');
  const claims = (await screen.findByRole('heading', { name: 'Claims' })).nextElementSibling;
  expect([...(claims?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Within 30 days.Cites [1] refund.pdf, page 2',
    'Ask again later.Cites nothing',
  ]);
});
