// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { emptyMetrics, wholeAnswer } from '../testing/world.ts';

it('says that nothing was sent, voted or shown instead of 0 %', async () => {
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/metrics',
  );
  expect(await screen.findByText('No sends yet')).toBeVisible();
  expect(screen.getByText('No votes yet')).toBeVisible();
  expect(screen.getAllByText('No answers shown yet')).toHaveLength(2);
  expect(screen.queryByText('0%')).toBeNull();
});

it('shows the measured rates with what they rest on, in words too', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.metrics = {
    ...emptyMetrics,
    events: 9,
    shown: 4,
    tiers: { high: 2, low: 1 },
    withheld: 1,
    editRate: 0.25,
    sent: 4,
    thumbsUp: 3,
    thumbsDown: 1,
    thumbsRatio: 0.75,
    votesOnWithheld: 1,
    handoffRate: 0.25,
    handoffsRequested: 2,
    handoffsAccepted: 1,
    handoffsFailed: 1,
    days: [{ day: '2026-02-12', editRate: 0.25, thumbsRatio: null, handoffRate: 0.5 }],
  };
  renderPage(server, '#/metrics');
  expect(await panel('Edit rate')).toHaveTextContent('25%4 replies sent, target under 30 %');
  expect(await panel('Helpful votes')).toHaveTextContent(
    '75%4 votes, 1 on withheld answers, 95 % interval 30 to 95',
  );
  expect(await panel('Handed to a person')).toHaveTextContent('25%1 hand-off, 1 failed');
  expect(await panel('Tiers shown')).toHaveTextContent(
    /50% High confidence.*25% Low confidence.*25% Withheld, no draft offered/,
  );
  expect(screen.getByRole('img', { name: 'Edit rate by day. 2026-02-12: 25%.' })).toBeVisible();
});

it('counts the set-up that runs, and all that ran on the data when asked', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.metrics = { ...emptyMetrics, sent: 4, editRate: 0.25 };
  server.metricsOfAll = { ...emptyMetrics, sent: 40, editRate: 0.5 };
  const { user } = renderPage(server, '#/metrics');
  expect(await panel('Edit rate')).toHaveTextContent('25%4 replies sent');
  await user.click(screen.getByRole('radio', { name: 'All on this data' }));
  await screen.findByText(/^40 replies sent/);
  expect(await panel('Edit rate')).toHaveTextContent('50%40 replies sent');
});

it('labels the health check and the update as the example of week 8', async () => {
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/metrics',
  );
  const example = await screen.findByRole('region', { name: 'Worked example: week 8' });
  const verdicts = within(example)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(verdicts).toEqual([
    'Accuracy91 %Pass',
    'Hallucination rate3.0 %Pass',
    'Customer satisfaction4.2Pass',
    'Adoption72 %Pass',
    'Deflection38 %Warn',
  ]);
  expect(example).toHaveTextContent('WEEKLY UPDATE: Support Copilot (Week 8)');
});

it('says of the example that its figures are not yours, and offers none of it to be copied', async () => {
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/metrics',
  );
  const example = await screen.findByRole('region', { name: 'Worked example: week 8' });
  expect(within(example).getByText('Example figures, not yours')).toBeVisible();
  expect(within(example).queryByRole('button')).toBeNull();
  const live = await panel('Tiers shown');
  expect(example).not.toContainElement(live);
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
});

function panel(name: string) {
  return screen.findByRole('region', { name });
}
