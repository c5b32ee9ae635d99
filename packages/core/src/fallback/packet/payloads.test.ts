import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandoffRequest } from '../handoff.ts';
import {
  intercomTicket,
  mailtoLink,
  packetText,
  salesforceCase,
  slackMessage,
  zendeskTicket,
} from './index.ts';

const request: HandoffRequest = {
  id: 'h-1',
  responseId: 'r-1',
  question: 'Who pays\ncustoms to <Norway> & Iceland?',
  note: 'It is urgent.',
  reason: 'hallucination',
  tier: 'low',
  draft: 'You do.',
  citations: [
    { title: 'shipping.pdf', page: 2 },
    { title: 'FAQ', url: 'https://a.example/faq' },
  ],
  attempts: ['Asked twice', 'Opened the FAQ'],
  transcript: 'https://a.example/t/1',
  told: "I'm not confident about this answer.",
};
const requester = { name: 'Mia Berg', email: 'mia@a.example' };
const bare: HandoffRequest = { id: 'h', responseId: 'r', question: '' };

it('tells the one who takes over all that is known, part by part', () => {
  expect(packetText(request)).toBe(
    `Question:
Who pays
customs to <Norway> & Iceland?

Note: It is urgent.

Reason: hallucination

Confidence of the answer: low

Answer so far: You do.

Sources:
shipping.pdf, p. 2
FAQ, https://a.example/faq

Tried before:
Asked twice
Opened the FAQ

The person was told: I'm not confident about this answer.

Conversation: https://a.example/t/1

Request: h-1, answer r-1`,
  );
});

describe('a packet', () => {
  const subject = 'Who pays customs to <Norway> & Iceland?';

  it('is a ticket of Zendesk that a repeated delivery finds again', () => {
    expect(zendeskTicket(request, requester)).toEqual({
      ticket: {
        subject,
        comment: { body: packetText(request), public: false },
        external_id: 'h-1',
        tags: ['credence', 'hallucination'],
        requester,
      },
    });
  });

  it('is a ticket of Intercom', () => {
    expect(intercomTicket(request, { contact: 'c', ticketType: 't' })).toEqual({
      ticket_type_id: 't',
      contacts: [{ id: 'c' }],
      ticket_attributes: { _default_title_: subject, _default_description_: packetText(request) },
    });
  });

  it('is a case of Salesforce', () => {
    expect(salesforceCase(request, requester)).toEqual({
      Subject: subject,
      Description: packetText(request),
      Origin: 'Web',
      SuppliedName: 'Mia Berg',
      SuppliedEmail: 'mia@a.example',
    });
  });

  it('is a message of Slack that mentions nobody', () => {
    const message = slackMessage({ ...request, question: 'Ask <!channel> or <@U1> & co' });
    expect(JSON.stringify(message.blocks.slice(1))).not.toMatch(/<[!@]/);
    expect(message.text).toBe('Ask &lt;!channel&gt; or &lt;@U1&gt; &amp; co');
    expect(message.blocks[1]).toMatchObject({ text: { type: 'mrkdwn', verbatim: true } });
  });

  it('is a link that opens a mail', () => {
    const url = new URL(mailtoLink(request, 'help@a.example'));
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'help@a.example']);
    expect(url.searchParams.get('subject')).toBe(subject);
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(packetText(request));
  });

  it.each([zendeskTicket, salesforceCase, slackMessage])(
    'has a subject without a question (%o)',
    (build) => {
      expect(JSON.stringify(build(bare))).toContain('A question to a person');
    },
  );

  it('stays within what each tool takes, whatever people wrote', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60_000, size: 'max' });
    fc.assert(
      fc.property(text, text, (question, draft) => {
        const long = { ...request, question, draft };
        expect(mailtoLink(long, 'help@a.example').length).toBeLessThanOrEqual(2000);
        expect(salesforceCase(long).Description.length).toBeLessThanOrEqual(32_000);
        expect(zendeskTicket(long).ticket.subject.length).toBeLessThanOrEqual(120);
        const { blocks } = slackMessage(long);
        expect(Math.max(...blocks.map((block) => block.text.text.length))).toBeLessThanOrEqual(
          3000,
        );
        expect(blocks.length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 30 },
    );
  });
});
