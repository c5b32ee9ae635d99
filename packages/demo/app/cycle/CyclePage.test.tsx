// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const open = () =>
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/cycle',
  );
const panel = (name: string) => screen.findByRole('region', { name });

it('asks a suite, shows failures first, and sets two runs beside one another', async () => {
  const { user } = open();
  const evaluate = within(await panel('Evaluate'));
  await user.click(evaluate.getByRole('button', { name: 'Ask all' }));
  expect(await evaluate.findByText('1 of 2 passed.')).toBeVisible();
  const results = evaluate.getByRole('table', { name: 'Results of #1, failures first' });
  const [, first, second] = within(results).getAllByRole('row');
  expect(first).toHaveTextContent(/Failed.*How long.*It does not say "30 days"/);
  expect(second).toHaveTextContent(/Passed.*Withheld/);
  await user.selectOptions(evaluate.getByLabelText('Version'), 'extractive-3');
  await user.click(evaluate.getByRole('button', { name: 'Ask all' }));
  expect(await evaluate.findByText(/that may be chance/)).toBeVisible();
  expect(evaluate.getByText('Passed in the second alone: 1')).toBeVisible();
});

it('takes a suite of one’s own', async () => {
  const { user } = open();
  const evaluate = within(await panel('Evaluate'));
  await user.selectOptions(evaluate.getByLabelText('Questions'), 'My own');
  await user.type(evaluate.getByLabelText('One JSON object a line'), '[[]');
  await user.click(evaluate.getByRole('button', { name: 'Ask all' }));
  expect(await evaluate.findByText(/#1 extractive-2, own/)).toBeVisible();
});

it('shows what is different between two versions, and how their files stand', async () => {
  open();
  const tune = within(await panel('Tune'));
  const diff = tune.getByRole('group', { name: 'From extractive-2 to extractive-3' });
  const words = (tag: string) => [...diff.querySelectorAll(tag)].map((node) => node.textContent);
  expect(words('del').join(' ')).toMatch(/three.*sentences/);
  expect(words('ins').join(' ')).toMatch(/one.*sentence/);
  expect(tune.getByText(/Its file says something else by now/)).toBeVisible();
});

it('starts and stops an experiment, which says what cannot be told yet', async () => {
  const { user } = open();
  const compare = within(await panel('Compare on conversations'));
  await user.click(compare.getByRole('button', { name: 'Start' }));
  expect(await compare.findByText(/extractive-3 answers 50% of the conversations/)).toBeVisible();
  expect(compare.getByText(/nothing can be compared/)).toBeVisible();
  await user.click(compare.getByRole('button', { name: 'Stop' }));
  expect(await compare.findByText(/The version in force answers everything/)).toBeVisible();
});

it('puts a version in force and goes back', async () => {
  const { user } = open();
  const ship = within(await panel('Ship and monitor'));
  expect(ship.getByText('In force: extractive-2')).toBeVisible();
  await user.click(ship.getByRole('button', { name: 'Put extractive-3 in force' }));
  expect(await ship.findByText('In force: extractive-3')).toBeVisible();
  await user.click(ship.getByRole('button', { name: 'Put extractive-2 in force' }));
  expect(await ship.findByText('In force: extractive-2')).toBeVisible();
  expect(ship.getByRole('button', { name: 'Go back to extractive-3' })).toBeVisible();
});

it('ranks what to build next, and ranks anew when a score changes', async () => {
  const { user } = open();
  const next = within(await panel('What to build next'));
  const names = () => next.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(names()).toEqual([
    'Conversation history',
    'Admin dashboard',
    'Document upload',
    'Multi-language support',
    'Voice input',
  ]);
  await user.selectOptions(next.getByLabelText('Risk of Document upload'), '1');
  await user.selectOptions(next.getByLabelText('Feasibility of Document upload'), '5');
  expect(names()[0]).toBe('Document upload');
});
