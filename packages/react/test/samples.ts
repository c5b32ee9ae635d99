import { parseResponse } from '@credence-ui/core/response';
import type { AIResponse, Claim, Layer } from '@credence-ui/core/response';

const sources = [
  {
    id: '1',
    source: 'refund_policy_v3.pdf',
    page: 2,
    text: 'Customers may return unused goods. The refund window is 30 days from the date of purchase. Goods must be in their original packaging.',
    quote: 'The refund window is 30 days from the date of purchase.',
  },
  {
    id: '2',
    source: 'shipping-and-returns.md',
    text: 'Shipping is refunded when goods were faulty on arrival. Refunds reach the original card in 5 to 7 working days.',
    quote: 'Shipping is refunded when goods were faulty on arrival.',
  },
];

/** One made-up answer per tier, as the stories and pictures show them. */
export const samples = {
  high: answer('high', 0.93, {
    content:
      'You can return unused items within **30 days of purchase** for a full refund [1]. Refunds reach the original card in 5 to 7 working days [2].',
    claims: [
      ['You can return unused items within **30 days of purchase** for a full refund', 0.95, '1'],
      ['Refunds reach the original card', 0.92, '2'],
      ['in 5 to 7 working days', 0.92, '2'],
    ],
  }),
  medium: answer('medium', 0.72, {
    content:
      'Based on your policy, the refund window is **30 days** from purchase [1]. Opened software can usually be exchanged, and shipping is refunded when the item was faulty [2].',
    claims: [
      ['the refund window is **30 days** from purchase', 0.9, '1'],
      ['Opened software can usually be exchanged', 0.65],
      ['shipping is refunded when the item was faulty', 0.9, '2'],
    ],
  }),
  low: answer('low', 0.31, {
    content:
      "I'm not sure, but customs charges on returns to Norway may be refunded within 60 days. The carrier decides, and a receipt is needed in most cases. Shipping is refunded when the item was faulty [2].",
    claims: [
      ['customs charges on returns to Norway may be refunded within 60 days.', 0.2],
      ['The carrier decides', 0.6],
      ['a receipt is needed in most cases', 0.6],
      ['Shipping is refunded when the item was faulty', 0.9, '2'],
    ],
  }),
  unknown: answer('unknown', null, {
    content:
      'For business accounts the limit is raised once the invoice address has been confirmed.',
    claims: [],
  }),
} as const satisfies Record<string, AIResponse>;

type Statement = readonly [text: string, confidence: number, source?: string];

function answer(
  id: string,
  confidence: number | null,
  { content, claims }: { content: string; claims: readonly Statement[] },
): AIResponse {
  const spans = claims.map((statement) => claimOf(content, statement));
  const layers = spans.length === 0 ? [] : layersOf(spans);
  return parseResponse({
    id: `sample-${id}`,
    content,
    confidence,
    citations: sources,
    claims: spans,
    suggestedActions: [],
    requiresHumanReview: false,
    assessment: {
      confidence,
      calibrated: false,
      tier: id,
      signals: [],
      layers,
      claims: spans,
      abstain: false,
      reasons: [],
    },
  });
}

function claimOf(content: string, [text, confidence, source]: Statement): Claim {
  const start = content.indexOf(text);
  const span = { start, end: start + text.length };
  return { span, confidence, citationIds: source === undefined ? [] : [source] };
}

function layersOf(claims: readonly Claim[]): readonly Layer[] {
  const sourced = claims.filter(({ citationIds }) => citationIds.length > 0).length;
  const complete = sourced === claims.length;
  return [
    {
      name: 'grounding',
      verdict: complete ? 'pass' : 'warn',
      reasons: [`${sourced} of ${claims.length} claims have a source.`],
    },
    { name: 'validation', verdict: 'pass', reasons: ['Every citation was found in its source.'] },
    {
      name: 'confidence',
      verdict: complete ? 'pass' : 'warn',
      reasons: ['3 of 3 samples agree on the refund window.'],
    },
    {
      name: 'review',
      verdict: complete ? 'pass' : 'warn',
      reasons: [complete ? 'No review is asked for.' : 'A person should look at this first.'],
    },
  ];
}
