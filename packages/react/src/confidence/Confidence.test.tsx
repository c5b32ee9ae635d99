import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AIResponse, Assessment } from '@credence-ui/core/response';
import { defineTiers } from '@credence-ui/core/tier';
import { checkConformance } from '../../test/conformance.tsx';
import { CredenceProvider } from '../provider/index.ts';
import { Confidence } from './index.ts';

const content = 'Thirty days. Opened software may be exchanged.';
const assessment: Assessment = {
  confidence: 0.72,
  basis: 'calibrated',
  calibrated: true,
  combined: 0.7,
  tier: 'medium',
  signals: [],
  findings: [],
  layers: [
    { name: 'grounding', verdict: 'warn', reasons: ['1 of 2 claims has a source.'] },
    { name: 'review', verdict: 'unknown', reasons: [] },
  ],
  claims: [
    { span: { start: 0, end: 12 }, confidence: 0.9, citationIds: ['1'] },
    { span: { start: 13, end: 46 }, confidence: 0.3, citationIds: [] },
  ],
  abstain: false,
  reasons: ['The samples disagree.', '1 of 2 claims has a source.'],
};
const response: AIResponse = {
  id: 'a1',
  content,
  confidence: 0.72,
  citations: [],
  suggestedActions: [],
  requiresHumanReview: false,
  assessment,
};
const wrap = (part: React.ReactElement) => (
  <Confidence.Root response={response}>{part}</Confidence.Root>
);

describe.each([
  [
    'Root',
    Confidence.Root,
    'div',
    { confidence: 0.72 },
    { 'data-tier': 'medium', 'data-tone': 'caution' },
  ],
  ['Icon', Confidence.Icon, 'svg', { children: '' }, { 'data-tone': 'caution' }],
  ['Label', Confidence.Label, 'span', {}, { 'data-tier': 'medium' }],
  ['Disclaimer', Confidence.Disclaimer, 'p', {}, { 'data-tier': 'medium' }],
  ['Hint', Confidence.Hint, 'button', {}, { 'data-tier': 'medium' }],
  ['Reasons', Confidence.Reasons, 'div', { defaultOpen: true }, { 'data-open': '' }],
  ['Meter', Confidence.Meter, 'span', {}, { 'data-calibrated': '' }],
] as const)('Confidence.%s', (name, Part, element, props, attributes) => {
  checkConformance<object>(Part, {
    displayName: `Confidence.${name}`,
    element,
    props,
    wrap,
    attributes,
  });
});

it.each([
  [0.85, 'high', 'High confidence'],
  [0.6, 'medium', 'Check key facts'],
  [0.59, 'low', 'Low confidence: verify'],
  [null, 'unknown', 'Confidence not available'],
  [Number.NaN, 'unknown', 'Confidence not available'],
  [1.2, 'unknown', 'Confidence not available'],
])('makes confidence %s a %s group called "%s"', (confidence, tier, name) => {
  render(
    <Confidence.Root confidence={confidence}>
      <Confidence.Label />
    </Confidence.Root>,
  );
  expect(screen.getByRole('group', { name })).toHaveAttribute('data-tier', tier);
});

it('is named by its tier also without a label part', () => {
  render(<Confidence.Root confidence={0.9} />);
  expect(screen.getByRole('group', { name: 'High confidence' })).toBeVisible();
});

it('says what a product calls its own tier', () => {
  const base = { icon: 'info', disclaimer: null, action: 'Go', borderColor: '#555555' } as const;
  const tiers = defineTiers([
    { ...base, name: 'gold', label: 'Looks right', tone: 'positive', min: 0.5 },
    { ...base, name: 'lead', label: 'Ask Maria', tone: 'negative', min: 0 },
  ]);
  render(
    <CredenceProvider tiers={tiers}>
      <Confidence.Root confidence={0.2}>
        <Confidence.Label />
        <Confidence.Disclaimer data-testid="note" />
      </Confidence.Root>
    </CredenceProvider>,
  );
  expect(screen.getByRole('group', { name: 'Ask Maria' })).toHaveAttribute('data-tone', 'negative');
  expect(screen.queryByTestId('note')).toBe(null);
});

it('opens its reasons, the layers with their verdicts and the claims without a source', async () => {
  render(wrap(<Confidence.Reasons />));
  const button = screen.getByRole('button', { name: 'Why? 1 of 2 claims sourced' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
  const shown = within(panel ?? document.body);
  expect(shown.getByText('Sources')).toBeVisible();
  expect(shown.getByText('Check')).toBeVisible();
  expect(shown.getByText('1 of 2 claims has a source.')).toBeVisible();
  expect(shown.getByText('Not known')).toBeVisible();
  expect(shown.getByText('The samples disagree.')).toBeVisible();
  expect(shown.getByText('Opened software may be exchanged.')).toBeVisible();
});

it('offers no reasons where there are none', () => {
  render(
    <Confidence.Root confidence={0.4}>
      <Confidence.Reasons />
    </Confidence.Root>,
  );
  expect(screen.queryByRole('button')).toBe(null);
});

it('shows a number for a calibrated confidence', () => {
  render(wrap(<Confidence.Meter />));
  const meter = screen.getByRole('meter', { name: 'Confidence' });
  expect(meter).toHaveAttribute('aria-valuenow', '0.72');
  expect(meter).toHaveTextContent('72%');
});

it.each([
  [0.78, 'about 8 in 10'],
  [0.04, 'fewer than 1 in 10'],
  [0.97, 'more than 9 in 10'],
])('shows an estimated confidence of %d in tenths and calls it estimated', (confidence, tenths) => {
  const estimated = { ...assessment, basis: 'estimated', calibrated: false } as const;
  render(
    <Confidence.Root confidence={confidence} assessment={estimated}>
      <Confidence.Meter />
    </Confidence.Root>,
  );
  const meter = screen.getByRole('meter', { name: `Estimated confidence, ${tenths}` });
  expect(meter).toHaveAttribute('data-basis', 'estimated');
  expect(meter).not.toHaveAttribute('data-calibrated');
  expect(meter).toHaveTextContent(tenths);
  expect(meter).not.toHaveTextContent('%');
});

it('keeps an uncalibrated number to itself until it is asked for, and then says what it is', () => {
  const { rerender } = render(
    <Confidence.Root confidence={0.72}>
      <Confidence.Meter />
    </Confidence.Root>,
  );
  expect(screen.queryByRole('meter')).toBe(null);
  rerender(
    <Confidence.Root confidence={0.72}>
      <Confidence.Meter uncalibrated />
    </Confidence.Root>,
  );
  expect(screen.getByRole('meter', { name: 'Confidence, not calibrated' })).toBeVisible();
});

it('never shows a number for an unknown confidence', () => {
  render(
    <Confidence.Root response={{ ...response, confidence: null }}>
      <Confidence.Meter uncalibrated />
    </Confidence.Root>,
  );
  expect(screen.queryByRole('meter')).toBe(null);
});

it('names the fix when a part stands outside of the root', () => {
  expect(() => render(<Confidence.Label />)).toThrow(
    'Credence: <Confidence.Label> is outside <Confidence.Root>. Render it inside one.',
  );
});

it('is pending, not unknown, while the answer and its confidence still come', () => {
  const view = (props: Confidence.Root.Props) => (
    <Confidence.Root data-testid="root" {...props}>
      <Confidence.Label />
      <Confidence.Disclaimer />
    </Confidence.Root>
  );
  const { rerender } = render(view({ confidence: null, pending: true }));
  const root = screen.getByTestId('root');
  expect(root).toHaveAttribute('data-pending');
  expect(root).toHaveAccessibleName('Not judged yet');
  expect(root).toHaveTextContent(/^Not judged yet$/);
  rerender(view({ confidence: 0.9, pending: true }));
  expect(root).not.toHaveAttribute('data-pending');
  expect(root).toHaveAccessibleName('High confidence');
  rerender(view({ confidence: null }));
  expect(root).toHaveAccessibleName('Confidence not available');
});

describe('Confidence.Line', () => {
  checkConformance(Confidence.Line, {
    displayName: 'Confidence.Line',
    element: 'span',
    props: { confidence: 0.72 },
    attributes: { 'data-tier': 'medium', 'data-tone': 'caution' },
  });

  it.each([
    [{ confidence: 0.9 }, 'High confidence'],
    [{ confidence: null }, 'Confidence not available'],
    [{ confidence: 0.9, abstain: true }, 'Needs a person'],
  ])('says %o in words, without a surrounding root', (props, words) => {
    render(<Confidence.Line {...props} />);
    expect(screen.getByText(words)).toBeVisible();
  });
});
