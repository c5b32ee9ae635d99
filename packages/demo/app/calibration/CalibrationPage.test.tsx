// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LabelledHistory } from '../../shared/calibration.ts';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { noLabels, openPromise, someLabels } from '../testing/labels.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

function open(history: LabelledHistory, hash = '#/calibration') {
  const server = createFakeServer(() => wholeAnswer);
  server.history = history;
  return { server, ...renderPage(server, hash) };
}
const region = (name: string) => screen.findByRole('region', { name });
const slider = () => screen.findByRole('slider', { name: 'Cut-off of “High confidence”' });
const mediumSlider = () => screen.findByRole('slider', { name: 'Cut-off of “Check key facts”' });
const apply = () => screen.getByRole('button', { name: 'Apply' });

it('says how many labels there are and how many it takes, and draws nothing', async () => {
  open(noLabels);
  expect(await region('Labels')).toHaveTextContent(/at least 59 votes.*200 votes/);
  expect(screen.queryByRole('img', { name: 'Reliability diagram' })).toBeNull();
  expect(await region('What the tiers can promise')).toHaveTextContent(
    'It takes at least 14 votes without an error.',
  );
  expect(await region('Calibrated number')).toHaveTextContent('There are 0 votes');
  expect(screen.getByRole('button', { name: 'Calibrate on the votes' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

it('says that the documents changed, and that the cut-offs are the defaults again', async () => {
  const changed = { what: 'documents', at: '2026-03-02T09:00:00.000Z', refused: false } as const;
  open({ ...noLabels, changed });
  expect(
    await screen.findByText(/The documents changed on Mar 2, 2026.*the defaults again until votes/),
  ).toBeVisible();
});

it('says that a calibrator was fitted on an earlier engine and is not applied', async () => {
  const changed = { what: 'engine', at: '2026-03-02T09:00:00.000Z', refused: true } as const;
  open({ ...noLabels, changed });
  expect(
    await screen.findByText(/was fitted on an earlier engine and is not applied/),
  ).toBeVisible();
});

it('says what is missing before anything is sent in one click, and what the check questions came to', async () => {
  const oneClick = { earned: false, certified: false, there: 29, wrong: 7, needed: 261 };
  const checks = {
    questions: 354,
    answered: 200,
    right: 134,
    withheld: 154,
    rightlyWithheld: 85,
    counted: 83,
  };
  open({
    ...noLabels,
    policy: { ...noLabels.policy, oneClick },
    checks,
    leftOut: { withheld: 3, elsewhere: 1 },
  });
  expect(
    await screen.findByText(
      'Nothing is sent in one click yet: 232 more rated answers are needed (29 of 261 are there, 7 of them wrong).',
    ),
  ).toBeVisible();
  const labels = await region('Labels');
  expect(labels).toHaveTextContent(
    /354 check questions.*answered 200, 134 of them right.*83 answers/,
  );
  expect(labels).toHaveTextContent(/Left out: 3 votes on withheld answers.*1 vote on answers of/);
});

it('tells the rule by which answers were labelled, and why drafts are weaker', async () => {
  const { user } = open(someLabels);
  await user.click(await screen.findByText('What counts as right and wrong'));
  expect(screen.getByText(/thumb up counts as right/)).toBeVisible();
  expect(screen.getByText(/weaker labels.*Parasuraman, Manzey 2010/)).toBeVisible();
});

it('draws votes alone, and drafts with them when asked', async () => {
  const { user } = open(someLabels);
  const diagram = await screen.findByRole('img', { name: 'Reliability diagram' });
  expect(diagram).toHaveAccessibleDescription(/ 60 labels/);
  await user.click(screen.getByRole('radio', { name: 'Votes and sent drafts (61)' }));
  expect(diagram).toHaveAccessibleDescription(/ 61 labels/);
});

it('applies a moved cut-off to the whole copilot, and resets it', async () => {
  const { user, server } = open(someLabels);
  expect(await screen.findByRole('link', { name: /headphones.*Check key facts/ })).toBeVisible();
  fireEvent.change(await slider(), { target: { value: '0.7' } });
  expect(screen.getByRole('row', { name: /^High/ })).toHaveTextContent('was 15%');
  expect(screen.getByRole('link', { name: /headphones.*Check key facts/ })).toBeVisible();
  await user.click(apply());
  expect(await screen.findByText(/The whole copilot uses these cut-offs now/)).toBeVisible();
  expect(await screen.findByRole('link', { name: /headphones.*High confidence/ })).toBeVisible();
  expect(screen.getByText(/Cut-offs v1 are in force since/)).toBeVisible();
  expect(apply()).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: 'Reset to default' }));
  expect(await screen.findByRole('link', { name: /headphones.*Check key facts/ })).toBeVisible();
  expect(server.history.policy.version).toBe('v2');
  expect(await slider()).toHaveValue('0.85');
});

it('keeps what was moved when somebody else was faster, and says so', async () => {
  const { user, server } = open(someLabels);
  fireEvent.change(await slider(), { target: { value: '0.7' } });
  server.history = { ...someLabels, policy: { ...someLabels.policy, version: 'v3' } };
  await user.click(apply());
  expect(await screen.findByText('Somebody has changed it.')).toBeVisible();
  expect(await slider()).toHaveValue('0.7');
  await user.click(apply());
  await waitFor(() => expect(server.history.policy.version).toBe('v4'));
});

it('takes over the cut-offs that votes certify', async () => {
  const certified = {
    threshold: 0.91,
    lowestSelected: 0.91,
    selected: 80,
    errors: 0,
    pValue: 0.01,
  };
  const [high = openPromise('high', 0.05, 59), ...others] = someLabels.promises;
  const { user } = open({ ...someLabels, promises: [{ ...high, certified }, ...others] });
  const promises = await region('What the tiers can promise');
  expect(promises).toHaveTextContent('From 0.91: 0 of 80 answers wrong');
  await user.click(screen.getByRole('button', { name: 'Take the certified cut-offs' }));
  expect(await slider()).toHaveValue('0.91');
});

it.each([
  ['holds', 1, 'Holds so far: 1 of 40 wrong since.'],
  ['unproven', 3, 'Not enough labels to tell: 3 of 40 wrong since.'],
  ['broken', 12, 'Broken: 12 of 40 wrong since.'],
] as const)('says that a promise %s', async (verdict, errors, words) => {
  const applied = { threshold: 0.9, lowestSelected: 0.9, selected: 80, errors: 0, pValue: 0.01 };
  const since = { count: 40, errors, interval: [0, 0.5], verdict } as const;
  const promise = { ...openPromise('high', 0.05, 59), applied, since };
  open({ ...someLabels, promises: [promise] });
  expect(await region('What the tiers can promise')).toHaveTextContent(words);
});

it('shows what calibrating would change before it does', async () => {
  const fit = { ...someLabels.fit, ready: true };
  const { user, server } = open({ ...someLabels, fit });
  await user.click(await screen.findByRole('button', { name: 'Calibrate on the votes' }));
  const preview = await screen.findByRole('group', { name: 'What calibrating would change' });
  expect(preview).toHaveTextContent('0 of 240 known answers change their tier');
  expect(preview).toHaveTextContent('High confidence: from 0.85 to 0.91');
  expect(server.requests).not.toContain('POST /calibration/fit');
  await user.click(screen.getByRole('button', { name: 'Calibrate now' }));
  await waitFor(() => expect(server.requests).toContain('POST /calibration/fit'));
});

it('applies a high cut-off below 0.3 only once it is said in words', async () => {
  const { user, server } = open(someLabels);
  fireEvent.change(await mediumSlider(), { target: { value: '0.1' } });
  fireEvent.change(await slider(), { target: { value: '0.2' } });
  expect(apply()).toHaveAttribute('aria-disabled', 'true');
  await user.type(
    screen.getByRole('textbox', { name: /nearly every answer/ }),
    'Nearly every answer',
  );
  await user.click(apply());
  await waitFor(() => expect(server.history.policy.version).toBe('v1'));
});

it('names the highest tier in words also before it is earned', async () => {
  const oneClick = { earned: false, certified: false, there: 0, wrong: 0, needed: 59 };
  open({ ...someLabels, policy: { ...someLabels.policy, oneClick } });
  const promises = within(await region('What the tiers can promise'));
  expect(promises.getByRole('heading', { name: 'High confidence' })).toBeVisible();
});

it('says why the votes that are there are not enough', async () => {
  const band = { count: 84, errors: 3, needed: 153 };
  const [high = openPromise('high', 0.05, 59)] = someLabels.promises;
  open({ ...someLabels, promises: [{ ...high, band, more: 340 }] });
  expect(await region('What the tiers can promise')).toHaveTextContent(
    'The tier has 84 labels, 3 wrong: with so many errors it takes 153. If errors stay as rare, about 340 more labels of all tiers will do.',
  );
});

it('names the calibrator, and keeps what it learnt from apart', async () => {
  const calibration = {
    method: 'platt',
    expected: null,
    labels: 240,
    right: 180,
    fittedAt: '2026-03-02T09:00:00.000Z',
  };
  const unseen = someLabels.labels.scores.map((_, i) => i >= 50);
  const { user } = open({
    ...someLabels,
    policy: { ...someLabels.policy, version: 'v1', calibration },
    labels: { ...someLabels.labels, unseen },
  });
  const panel = within(await region('Calibrated number'));
  expect(panel.getByText(/by Platt scaling, on 240 votes \(180 right\), since Mar/)).toBeVisible();
  expect(panel.getByRole('button', { name: 'Stop calibrating' })).toBeVisible();
  const diagram = await screen.findByRole('img', { name: 'Reliability diagram' });
  expect(diagram).toHaveAccessibleDescription(/ 10 labels/);
  await user.click(screen.getByRole('radio', { name: /^Given before it \(50\)/ }));
  expect(diagram).toHaveAccessibleDescription(/ 50 labels/);
});

it('offers another try when the labels cannot be loaded', async () => {
  const server = createFakeServer(() => wholeAnswer);
  server.down = true;
  const { user } = renderPage(server, '#/calibration');
  const again = await within(screen.getByRole('main')).findByRole('button', { name: 'Try again' });
  server.down = false;
  await user.click(again);
  expect(await region('Labels')).toBeVisible();
});

it('asks in the first week what is expected, shows what it would change, and estimates from then on', async () => {
  const { user, server } = open(noLabels);
  const panel = within(await region('Before there are labels'));
  fireEvent.change(
    panel.getByRole('slider', { name: 'What share of drafts would you send unchanged?' }),
    { target: { value: '90' } },
  );
  expect(panel.getByText('90%')).toBeVisible();
  await user.click(panel.getByRole('button', { name: 'Show what would change' }));
  expect(
    await panel.findByRole('group', { name: 'What the estimate would change' }),
  ).toHaveTextContent(/Of 12 answers so far.*High confidence: 2 now, 7 estimated/);
  await user.click(panel.getByRole('button', { name: 'Estimate from now on' }));
  expect(await region('Calibrated number')).toHaveTextContent(
    /estimated since .*expectation that 90% .*no votes.*No number of it is calibrated/,
  );
  expect(screen.getByRole('button', { name: 'Stop estimating' })).toBeVisible();
  expect(server.history.policy.calibration).toMatchObject({ expected: 0.9 });
});

it('asks no expectation of a copilot that has labels enough', async () => {
  open(someLabels);
  await region('Labels');
  expect(screen.queryByRole('region', { name: 'Before there are labels' })).toBeNull();
});
