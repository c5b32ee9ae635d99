// @vitest-environment jsdom
import { measureMetrics } from '@credence-ui/insights';
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

const weekEight = {
  ...{ accuracy: 0.91, hallucinationRate: 0.03, latencyP95: 2.8, csat: 4.2, adoptionRate: 0.72 },
  ...{ editRate: 0.24, resolutionRate: 0.76, deflectionRate: 0.38, costPerResolution: 4.2 },
};

it('checks the health of what was measured and writes the update from it, to be copied', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const measures = measureMetrics([], { supplied: weekEight });
  server.week = { since: new Date().toISOString(), week: 8, measures };
  const { user } = renderPage(server, '#/metrics');
  const health = await panel('Health check');
  const verdicts = within(health)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(verdicts).toEqual([
    'Accuracy91 %Pass',
    'Hallucination rate3.0 %Pass',
    'Customer satisfaction4.2 of 5Pass',
    'Adoption72 %Pass',
    'Deflection38 %Warn',
  ]);
  const update = await panel('Weekly update');
  expect(update).toHaveTextContent('WEEKLY UPDATE: Support Copilot (Week 8)');
  await user.click(within(update).getByRole('button', { name: 'Copy as Slack blocks' }));
  expect(await within(update).findByText('Copied as Slack blocks.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain('"type": "header"');
});

it('shows the three layers, what each rests on, and what does not arrive above', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const supplied = { ...weekEight, adoptionRate: 0.41 };
  const measures = measureMetrics([], { supplied });
  server.week = { since: new Date().toISOString(), week: 8, measures };
  renderPage(server, '#/metrics');
  const pyramid = await panel('Pyramid');
  const layers = within(pyramid)
    .getAllByRole('listitem')
    .filter((one) => one.dataset['good']);
  expect(layers.map((layer) => layer.dataset['good'])).toEqual(['yes', 'no', 'no']);
  expect(
    within(pyramid).getByText('It does not arrive above: accuracy 91 %, adoption 41 %.'),
  ).toBeVisible();
});

it('says of what nobody recorded what to do, and passes no line of it', async () => {
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/metrics',
  );
  const pyramid = await panel('Pyramid');
  expect(within(pyramid).getAllByText('not measured')).toHaveLength(9);
  expect(
    within(pyramid).getByText(/Draw a review sample and say of each answer whether it is right/),
  ).toBeVisible();
  expect(within(await panel('Health check')).queryByText('Pass')).toBeNull();
});

function panel(name: string) {
  return screen.findByRole('region', { name });
}
