import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { calibrationReport } from '@credence-ui/core/calibration';
import { defaultTiers, defineTiers } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';
import { checkConformance } from '../../test/conformance.tsx';
import { labelledAnswers } from '../../test/labelledAnswers.ts';
import { CredenceProvider } from '../provider/index.ts';
import { Calibration } from './index.ts';
import type { Labelled } from './labelled.ts';

const labelled = labelledAnswers(400);
const few = { scores: [0.9, 0.95, 0.7, 0.2], labels: [1, 1, 0, 0] };

describe.each([
  ['Diagram', Calibration.Diagram, 'figure'],
  ['RiskCoverage', Calibration.RiskCoverage, 'figure'],
  ['Thresholds', Calibration.Thresholds, 'div'],
] as const)('Calibration.%s', (name, Part, element) => {
  checkConformance<Labelled>(Part, {
    displayName: `Calibration.${name}`,
    element,
    props: labelled,
    attributes: { 'data-amount': 'enough' },
  });

  it.each([
    ['none', { scores: [], labels: [] }, /^Not enough labels: no answer/],
    ['none', { scores: [NaN, null], labels: [1, 0] }, /^Left out.*: 2\.$/],
    ['few', few, /^Not enough labels: 4\./],
    ['few', { scores: [0.5, 0.6], labels: [1, 1] }, /^Every label says right/],
    ['few', { scores: [0.5, 0.6], labels: [0, 0] }, /^Every label says wrong/],
  ])('says what %s labels cannot show', (amount, given, note) => {
    render(<Part {...given} data-testid="part" />);
    expect(screen.getByTestId('part')).toHaveAttribute('data-amount', amount);
    expect(screen.getByText(note)).toBeVisible();
    expect(screen.getByTestId('part')).not.toHaveTextContent('NaN');
  });
});

it.each([
  [Calibration.Diagram, 'Reliability diagram', 'expected calibration error'],
  [Calibration.RiskCoverage, 'Risk and coverage', 'The error rate among the most confident'],
] as const)('draws %o as one named and described image', (Part, name, words) => {
  render(<Part {...labelled} />);
  const image = screen.getByRole('img', { name });
  expect(image).toHaveAccessibleDescription(new RegExp(words));
});

it('draws nothing without labels', () => {
  render(<Calibration.Diagram scores={[]} labels={[]} />);
  render(<Calibration.RiskCoverage scores={[]} labels={[]} />);
  expect(screen.queryByRole('img')).toBe(null);
});

it('puts every bin of the diagram into the table, an empty one as not known', () => {
  render(<Calibration.Diagram {...few} />);
  const rows = screen.getAllByRole('row', { hidden: true });
  expect(rows).toHaveLength(11);
  const cells = rows
    .slice(1)
    .map((row) => within(row).getAllByRole('cell', { hidden: true }).length);
  expect(new Set(cells)).toEqual(new Set([4]));
  expect(rows[10]).toHaveTextContent('0.90 – 1.00195%100%2.5% – 100%');
  expect(rows[1]).toHaveTextContent('not knownnot knownnot known');
});

it('shows a report that was made elsewhere', () => {
  const report = calibrationReport(few.scores, few.labels, { bins: 4 });
  render(<Calibration.Diagram report={report} />);
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(5);
});

it('reads the risk of each tenth of the answers from the most confident down', () => {
  render(<Calibration.RiskCoverage {...few} />);
  const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
  expect(rows.slice(1)).toEqual(['25%0.950%', '50%0.900%', '75%0.7033.3%', '100%0.2050%']);
});

describe('moving a cut-off', () => {
  const slider = () => screen.getByRole('slider', { name: 'Cut-off of “High confidence”' });
  const number = () =>
    screen.getByRole('spinbutton', { name: 'Cut-off of “High confidence” as a number' });
  const rowOf = (name: RegExp) => screen.getByRole('row', { name });

  it('shows what the tier takes and gets wrong, and what it did before', () => {
    render(<Calibration.Thresholds {...few} />);
    expect(rowOf(/^High/)).toHaveTextContent('50%0%');
    fireEvent.change(slider(), { target: { value: '0.7' } });
    expect(rowOf(/^High/)).toHaveTextContent('75% was 50%33.3% was 0%');
    expect(slider()).toHaveAttribute('aria-valuetext', '0.70: 75% of answers, 33.3% of them wrong');
  });

  it('hands on all tiers, in order and ready for defineTiers', () => {
    const onTiersChange = vi.fn<(tiers: Tiers) => void>();
    render(<Calibration.Thresholds {...few} onTiersChange={onTiersChange} />);
    fireEvent.change(slider(), { target: { value: '0.1' } });
    const [tiers = []] = onTiersChange.mock.calls[0] ?? [];
    expect(tiers.map(({ min }) => min)).toEqual([0.61, 0.6, 0]);
    expect(defineTiers(tiers)).toEqual(tiers);
  });

  it('takes a typed number once it is one that fits, and gives up on it when left', async () => {
    render(<Calibration.Thresholds {...few} />);
    await userEvent.clear(number());
    await userEvent.type(number(), '0.9');
    expect(slider()).toHaveValue('0.9');
    await userEvent.clear(number());
    await userEvent.type(number(), '7');
    expect(number()).toBeInvalid();
    await userEvent.tab();
    expect(number()).toHaveValue(0.9);
  });

  it('leaves controlled tiers to the caller', () => {
    render(<Calibration.Thresholds {...few} tiers={defaultTiers} />);
    fireEvent.change(slider(), { target: { value: '0.7' } });
    expect(slider()).toHaveValue('0.85');
  });

  it('goes back to the tiers of the provider', async () => {
    const tiers = defaultTiers.map((tier, i) => ({ ...tier, min: [0.9, 0.5, 0][i] ?? 0 }));
    render(
      <CredenceProvider tiers={tiers}>
        <Calibration.Thresholds {...few} />
      </CredenceProvider>,
    );
    fireEvent.change(slider(), { target: { value: '0.7' } });
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(slider()).toHaveValue('0.9');
  });
});

describe('taking the tiers elsewhere', () => {
  it('copies and downloads them as JSON', async () => {
    const user = userEvent.setup();
    render(<Calibration.Thresholds {...few} />);
    await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    const json = await navigator.clipboard.readText();
    expect(JSON.parse(json)).toEqual(defaultTiers);
    const link = screen.getByRole('link', { name: 'Download JSON' });
    expect(link).toHaveAttribute('download', 'tiers.json');
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(json);
  });

  it('says so when the browser does not let it copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(<Calibration.Thresholds {...few} />);
    await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
    expect(await screen.findByText('Not copied. Download the file instead.')).toBeVisible();
  });
});
