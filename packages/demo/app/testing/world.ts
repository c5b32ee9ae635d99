import { parseResponse } from '@credence-ui/core/response';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import type {
  DayMetrics,
  DocumentPage,
  DocumentSummary,
  TicketSummary,
  UncitedSources,
} from '../../shared/api.ts';
import type { Status } from '../../shared/status.ts';

const now = new Date().toISOString();

/** Two open tickets: one with a draft to check, one that needs a person. */
export const tickets: readonly TicketSummary[] = [
  {
    id: 'T-1',
    subject: 'Can I still return my headphones?',
    from: 'Amara Nwosu',
    context: 'order 5521',
    at: now,
    confidence: 0.72,
    abstain: false,
    prepared: true,
    state: 'open',
    status: { kind: 'open' },
  },
  {
    id: 'T-2',
    subject: 'Customs refund for Norway',
    from: 'Ingrid S.',
    context: '',
    at: now,
    confidence: 0.2,
    abstain: true,
    prepared: true,
    state: 'open',
    status: { kind: 'open' },
  },
];

export const documents: readonly DocumentSummary[] = [
  { id: 'refund', name: 'refund_policy_v3.pdf', kind: 'pdf', pages: 3 },
];

/** A page of the refund policy; the cited words are on page 2. */
export function pageOf(id: string, page: number): DocumentPage {
  const text =
    page === 2
      ? 'Unused goods. The refund\nwindow is 30 days. Ends.'
      : `Page ${String(page)} text.`;
  const headings = page === 2 ? ['Refund window'] : [];
  return { id, name: 'refund_policy_v3.pdf', page, pages: 3, headings, text };
}

/** The end of an answer: what it consulted, and the whole of it from its wire form. */
export function endOf(
  response: unknown,
  consulted: UncitedSources['consulted'] = [],
): readonly AnswerUpdate[] {
  const data: UncitedSources = { consulted, internal: [] };
  return [
    { type: 'note', name: 'sources', data },
    { type: 'finish', finish: 'complete', response: parseResponse(response) },
  ];
}

/** A whole answer of middling confidence with one citation. */
export const wholeAnswer: readonly AnswerUpdate[] = [
  { type: 'text', delta: 'Returns are open ' },
  { type: 'text', delta: 'for 30 days [1].' },
  ...endOf(
    {
      content: 'Returns are open for 30 days [1].',
      confidence: 0.72,
      citations: [
        {
          id: '1',
          source: 'refund_policy_v3.pdf',
          page: 2,
          text: 'The refund window is 30 days.',
          quote: 'The refund window is 30 days.',
        },
      ],
      suggested_actions: [],
      requires_human_review: false,
    },
    [{ documentId: 'refund', source: 'refund_policy_v3.pdf', page: 3, heading: 'Shipping' }],
  ),
];

export const readyStatus: Status = {
  engine: { name: 'extractive', description: 'Quotes the documents.' },
  database: 'ready',
  waitingEvents: 0,
  documents: 1,
  promptVersion: 'v1',
  notices: [],
  hours: null,
};

/** A day on which nothing has happened yet. */
export const emptyMetrics: DayMetrics = {
  events: 0,
  since: now,
  shown: 0,
  tiers: {},
  withheld: 0,
  editRate: null,
  sent: 0,
  thumbsUp: 0,
  thumbsDown: 0,
  thumbsRatio: null,
  votesOnWithheld: 0,
  handoffRate: null,
  handoffsRequested: 0,
  handoffsAccepted: 0,
  handoffsFailed: 0,
  days: [],
};
