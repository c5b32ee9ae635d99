import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { parseResponse } from '@credence-ui/core/response';
import type { Citation, Verdict } from '@credence-ui/core/response';
import { CredenceProvider } from '../provider/index.ts';
import { Confidence } from './index.ts';

const sentences = [
  'Refunds take **30 days** [1].',
  'Shipping is free.',
  'Gifts are excluded [2].',
  'Nobody judged this.',
];
const content = sentences.join(' ');
const supports = [0.95, 0.1, 0.7, null];
const ids = [['1'], [], ['2', '2', 'gone'], []];

function showReasons(props: Confidence.Reasons.Props = {}, onEvent = vi.fn()) {
  const response = parseResponse({
    id: 'a1',
    content,
    confidence: 0.7,
    citations: [
      { id: '1', source: 'policy.pdf', page: 2, url: 'https://shop.example/policy.pdf' },
      { id: '2', source: 'terms.md', url: 'javascript:alert(1)' },
    ],
    claims: sentences.map((sentence, i) => {
      const start = content.indexOf(sentence);
      const span = { start, end: start + sentence.length };
      return { span, confidence: supports[i], citationIds: ids[i] };
    }),
  });
  render(
    <CredenceProvider onEvent={onEvent}>
      <Confidence.Root response={response}>
        <Confidence.Reasons defaultOpen {...props} />
      </Confidence.Root>
    </CredenceProvider>,
  );
  return onEvent;
}

const claim = (text: string | RegExp) => {
  const item = screen.getByText(text).closest('li');
  if (!item) throw new Error(`${String(text)} is no claim.`);
  return item;
};

it.each([
  ['Refunds take 30 days.', 'positive', 'Supported'],
  ['Shipping is free.', 'negative', 'Not supported'],
  ['Gifts are excluded.', 'caution', 'Supported in part'],
  ['Nobody judged this.', 'neutral', 'Not judged'],
])('says of "%s" that it is %s, in words', (text, tone, words) => {
  showReasons();
  expect(claim(text)).toHaveAttribute('data-tone', tone);
  expect(within(claim(text)).getByText(words)).toBeInTheDocument();
});

it('shows what to check first, and the supported claims a step away', async () => {
  showReasons();
  expect(screen.getByText('Shipping is free.')).toBeVisible();
  expect(screen.getByText('Refunds take 30 days.')).not.toBeVisible();
  await userEvent.click(screen.getByText('1 supported claim'));
  expect(screen.getByText('Refunds take 30 days.')).toBeVisible();
});

it('links a claim to the page of its source, and records that it was opened', async () => {
  const onEvent = showReasons();
  await userEvent.click(screen.getByText('1 supported claim'));
  const link = screen.getByRole('link', { name: /^policy\.pdf, .*2 shop\.example$/ });
  expect(link).toHaveAttribute('href', 'https://shop.example/policy.pdf#page=2');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
  await userEvent.click(link);
  expect(onEvent).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'source.opened', citationId: '1', responseId: 'a1' }),
  );
});

it('names a source that it cannot link to, once, and says where there is none', () => {
  showReasons();
  expect(claim('Gifts are excluded.')).toHaveTextContent(/terms\.md$/);
  expect(within(claim('Gifts are excluded.')).queryByRole('link')).toBe(null);
  expect(claim('Shipping is free.')).toHaveTextContent(/No source$/);
});

it('opens a source in the product where that shows sources', async () => {
  const onOpenSource = vi.fn<(citation: Citation) => void>();
  const onSourceOpened = vi.fn<(citation: Citation) => void>();
  showReasons({ onOpenSource, onSourceOpened });
  await userEvent.click(screen.getByRole('button', { name: 'terms.md' }));
  expect(onOpenSource.mock.calls[0]?.[0].id).toBe('2');
  expect(onSourceOpened).toHaveBeenCalledOnce();
});

it.each([
  ['pass', 'positive', 'Pass'],
  ['warn', 'caution', 'Check'],
  ['fail', 'negative', 'Fail'],
  ['unknown', 'neutral', 'Not known'],
] as const)('shows the verdict %s with a tone, a word and every reason', (verdict, tone, word) => {
  render(
    <Confidence.Root assessment={judged(verdict)} children={<Confidence.Reasons defaultOpen />} />,
  );
  expect(screen.getByText(word)).toHaveAttribute('data-tone', tone);
  expect(
    screen
      .getAllByRole('definition')
      .slice(1)
      .map((one) => one.textContent),
  ).toEqual(['First.', 'Second.']);
});

it('says what was found in the words of the product and of the providers around it', () => {
  const findings = [
    { code: 'claims.sourced', figures: { held: 2, all: 5 } },
    { code: 'question.covered', figures: { share: 0.824 } },
    { code: 'shop.price', figures: { text: 'The price is of 2019.' } },
  ].map((found) => ({ ...found, layer: 'grounding', verdict: 'warn' }) as const);
  const outer = { findings: { 'claims.sourced': () => 'Außen' } };
  const inner = {
    findings: { 'question.covered': ({ share }: { share?: number | string }) => `Zu ${share}` },
  };
  render(
    <CredenceProvider locale="de" messages={outer}>
      <CredenceProvider messages={inner}>
        <Confidence.Root assessment={{ ...judged('warn'), findings, reasons: [] }}>
          <Confidence.Reasons defaultOpen />
        </Confidence.Root>
      </CredenceProvider>
    </CredenceProvider>,
  );
  const lines = screen.getAllByRole('definition').slice(1);
  expect(lines.map((line) => line.textContent)).toEqual([
    'Außen',
    'Zu 82\u00a0%',
    'The price is of 2019.',
  ]);
});

function judged(verdict: Verdict) {
  return {
    confidence: null,
    basis: null,
    calibrated: false,
    combined: null,
    tier: 'unknown',
    signals: [],
    findings: [],
    layers: [{ name: 'grounding' as const, verdict, reasons: ['First.', 'Second.', 'First.'] }],
    claims: [],
    abstain: false,
    reasons: ['First.'],
  };
}
