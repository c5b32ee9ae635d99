// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

const open = () =>
  renderPage(
    createFakeServer(() => wholeAnswer),
    '#/product',
  );

it('shows what follows from the spec beside what is in force, while it is filled in', async () => {
  const { user } = open();
  expect(await screen.findByText(/Nobody has put a spec in force yet/)).toBeVisible();
  const policy = await screen.findByRole('table', { name: 'Policy' });
  expect(within(policy).getByRole('row', { name: /^High from/ })).toHaveTextContent('85 %85 %');
  await user.selectOptions(
    screen.getByLabelText('What a made-up answer costs'),
    'Critical: danger to safety',
  );
  const risen = await screen.findByRole('row', { name: 'High from 85 % 95 %' });
  expect(risen).toHaveAttribute('data-changed');
  expect(screen.getByText(/Frontier model .* with guardrails/)).toBeVisible();
  const day = screen.getByRole('table', { name: 'The 6 answers of the last 24 hours' });
  expect(within(day).getByRole('row', { name: 'Reviewed 3 5' })).toBeVisible();
});

it('puts a spec in force, and goes back to an earlier one', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Put in force' }));
  expect(await screen.findByText('This spec is in force as it is.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('What a made-up answer costs'), 'high');
  await user.click(screen.getByRole('button', { name: 'Put in force' }));
  await screen.findByText('In force for every answer from now on.');
  const versions = await screen.findByRole('region', { name: 'Versions' });
  await user.click(await within(versions).findByRole('button', { name: 'Go back to v1' }));
  expect(
    await within(versions).findByRole('row', { name: /^v3 .* medium In force$/ }),
  ).toBeVisible();
});

it('fixes what success is to be, refuses what contradicts itself, and keeps what was said before', async () => {
  const { user } = open();
  const success = within(await screen.findByRole('region', { name: 'Success' }));
  await user.selectOptions(success.getAllByLabelText('Metric')[1] ?? document.body, 'Accuracy');
  await user.click(success.getByRole('button', { name: 'Fix these' }));
  expect(await success.findByText(/has two targets, which may contradict/)).toBeVisible();
  await user.selectOptions(success.getAllByLabelText('Metric')[1] ?? document.body, 'Edit rate');
  await user.clear(success.getAllByLabelText('Target')[1] ?? document.body);
  await user.type(success.getAllByLabelText('Target')[1] ?? document.body, '0.25');
  await user.click(success.getByRole('button', { name: 'Fix these' }));
  expect(await success.findByText(/Edit rate below 25 % by/)).toBeVisible();
  expect(success.getAllByText('Not measured:')).toHaveLength(2);
  await user.click(success.getByRole('button', { name: 'Change' }));
  await user.click(success.getByRole('button', { name: 'Fix these' }));
  expect(await success.findByText('What was said before')).toBeVisible();
});
