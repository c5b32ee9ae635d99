import type { Meta, StoryObj } from '@storybook/react-vite';
import type { AIResponse, Layer } from '@credence-ui/core/response';
import { expect, fn, userEvent } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { CredenceProvider } from '../provider/index.ts';
import type { FindingWords } from '../provider/index.ts';
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
      <Confidence.Root response={response} data-credence="confidence-root card-root">
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
    await userEvent.click(await canvas.findByText('3 supported claims'));
    await expect(canvas.getAllByText('Supported')[0]).toBeVisible();
  },
};

/** Checkable facts: every layer's verdict, and the claims that need a look with what they rest on. */
export const Medium: Story = {
  ...of(samples.medium),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Why? 2 of 3 claims sourced' }));
    await expect(await canvas.findByText('Opened software can usually be exchanged')).toBeVisible();
  },
};

/** A product that shows sources itself gets a button for each. */
export const OwnViewer: Story = {
  ...of(samples.medium),
  args: { defaultOpen: true, onOpenSource: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByText('2 supported claims'));
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

const germanFindings: FindingWords = {
  'claims.sourced': ({ held, all }) =>
    `${String(Number(all) - Number(held))} von ${String(all)} Aussagen haben keine Quelle.`,
  'question.covered': ({ share }) =>
    `Die beste Quelle enthält ${String(share)} der Wörter der Frage.`,
  'numbers.sourced': ({ all }) => `Alle ${String(all)} Zahlen stehen in den Quellen.`,
  'confidence.estimated': ({ share }) => `Die Belege ergeben geschätzt ${String(share)}.`,
  'confidence.below': ({ share, bound }) =>
    `Die Sicherheit von ${String(share)} liegt unter ${String(bound)}.`,
};

const german = {
  confidenceMedium: 'Kernaussagen prüfen',
  confidenceWhy: 'Warum?',
  confidenceSourced: (sourced: number, total: number) =>
    `${String(sourced)} von ${String(total)} Aussagen belegt`,
  confidenceLayerGrounding: 'Quellen',
  confidenceLayerValidation: 'Prüfung',
  confidenceLayerConfidence: 'Sicherheit',
  confidenceLayerReview: 'Durchsicht',
  confidenceVerdictPass: 'Bestanden',
  confidenceVerdictWarn: 'Prüfen',
  confidenceClaimsToCheck: 'Zu prüfende Aussagen',
  confidenceClaimsSupported: (count: number) => `${String(count)} belegte Aussagen`,
  confidenceSupported: 'Belegt',
  confidencePartly: 'Teils belegt',
  confidenceNoSource: 'Keine Quelle',
  findings: germanFindings,
};

const found = withLayers(
  samples.medium,
  (['grounding', 'validation', 'confidence', 'review'] as const).map((name) => ({
    name,
    verdict: name === 'validation' ? 'pass' : 'warn',
    reasons: [],
  })),
);

const foundHere = [
  ['grounding', 'claims.sourced', { held: 2, all: 3 }],
  ['grounding', 'question.covered', { share: 0.42 }],
  ['validation', 'numbers.sourced', { held: 2, all: 2 }],
  ['confidence', 'confidence.estimated', { share: 0.8496 }],
  ['review', 'confidence.below', { share: 0.8496, bound: 0.85 }],
] as const;

function inLanguage(locale: string, messages: Partial<typeof german>) {
  const findings = foundHere.map(
    ([layer, code, figures]) => ({ layer, code, figures, verdict: 'warn' }) as const,
  );
  const assessment = found.assessment && { ...found.assessment, findings };
  return (
    <CredenceProvider locale={locale} messages={messages}>
      <Confidence.Root response={found} {...(assessment && { assessment })}>
        <Confidence.Label />
        <Confidence.Reasons defaultOpen />
      </Confidence.Root>
    </CredenceProvider>
  );
}

/** What was found, as data, in the language of the product: 84.96 % is never said to be below 85 % as "85 % is below 85 %". */
export const TwoLanguages: Story = {
  render: () => (
    <div lang="en" style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
      {inLanguage('en', {})}
      <div lang="de">{inLanguage('de', german)}</div>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Confidence 84.96% is below 85%.')).toBeVisible();
    await expect(canvas.getByText(/^Die Sicherheit von 84,96.% liegt unter 85.%\.$/)).toBeVisible();
  },
};

/** With nothing to say there is no button. */
export const Unknown: Story = of(samples.unknown);
