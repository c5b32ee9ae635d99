import type { Meta, StoryObj } from '@storybook/react-vite';
import type { AIResponse, Layer } from '@credence-ui/core/response';
import { expect, fn, userEvent } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { Confidence } from './index.ts';

const meta = {
  title: 'Confidence/Reasons',
  component: Confidence.Reasons,
} satisfies Meta<typeof Confidence.Reasons>;
export default meta;
type Story = StoryObj<typeof meta>;

const of = (response: AIResponse): Pick<Story, 'decorators'> => ({
  decorators: [
    (Part) => (
      <Confidence.Root response={response}>
        <div data-credence="card-head" style={{ paddingBottom: 12 }}>
          <Confidence.Icon />
          <Confidence.Label />
          <Part />
        </div>
      </Confidence.Root>
    ),
  ],
});

function withLayers(response: AIResponse, layers: readonly Layer[]): AIResponse {
  const { confidence, claims = [] } = response;
  const base = {
    confidence,
    basis: null,
    calibrated: false,
    combined: null,
    tier: '',
    signals: [],
    findings: [],
    abstain: false,
    reasons: [],
  };
  return { ...response, assessment: { ...base, claims, layers } };
}

export const High: Story = of(samples.high);

/** Every claim is supported: they stay a step away. */
export const AllSupported: Story = {
  ...of(samples.high),
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('3 supported claims'));
    await expect(canvas.getAllByText('Supported')[0]).toBeVisible();
  },
};

/** Checkable facts: every layer's verdict, and the claims that need a look with what they rest on. */
export const Medium: Story = {
  ...of(samples.medium),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Why? 2 of 3 claims sourced' }));
    await expect(canvas.getByText('Opened software can usually be exchanged')).toBeVisible();
  },
};

/** A product that shows sources itself gets a button for each. */
export const OwnViewer: Story = {
  ...of(samples.medium),
  args: { defaultOpen: true, onOpenSource: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText('2 supported claims'));
    await userEvent.click(canvas.getByRole('button', { name: /^refund_policy_v3/ }));
    await expect(args.onOpenSource).toHaveBeenCalledOnce();
  },
};

export const Low: Story = { ...of(samples.low), args: { defaultOpen: true } };

/** A failed layer gives each of its reasons a line. */
export const Failed: Story = {
  ...of(
    withLayers(samples.low, [
      {
        name: 'grounding',
        verdict: 'fail',
        reasons: [
          '3 of 4 claims have no source.',
          "The best source holds 20% of the question's words.",
        ],
      },
      { name: 'validation', verdict: 'fail', reasons: ['2 of 3 numbers are in no source.'] },
      { name: 'confidence', verdict: 'warn', reasons: ['3 samples support the answer at 55%.'] },
      { name: 'review', verdict: 'fail', reasons: ['None of the sources is about the question.'] },
    ]),
  ),
  args: { defaultOpen: true },
};

/** What nobody checked is not known: neither passed nor failed. */
export const NothingChecked: Story = {
  ...of(
    withLayers(
      { ...samples.unknown, claims: [{ ...wholeOf(samples.unknown), confidence: null }] },
      [
        { name: 'grounding', verdict: 'unknown', reasons: ['No sources were retrieved.'] },
        { name: 'validation', verdict: 'unknown', reasons: ['Nothing was checked.'] },
        {
          name: 'confidence',
          verdict: 'unknown',
          reasons: ['Nothing is known that confidence could rest on.'],
        },
        { name: 'review', verdict: 'unknown', reasons: ['Confidence is not known.'] },
      ],
    ),
  ),
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not known')).toHaveLength(4);
    await expect(canvas.getByText('Not judged')).toBeVisible();
  },
};

function wholeOf({ content }: AIResponse) {
  return { span: { start: 0, end: content.length }, citationIds: [] };
}

/** With nothing to say there is no button. */
export const Unknown: Story = of(samples.unknown);
