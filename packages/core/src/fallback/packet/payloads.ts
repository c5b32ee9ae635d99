import type { HandoffRequest } from '../handoff.ts';
import { describePacket, packetText, shorten } from './describePacket.ts';

/** Who asks, as the tool should know them. */
export interface Requester {
  readonly name: string;
  readonly email: string;
}

/**
 * A ticket of Zendesk, for `POST /api/v2/tickets`. Send the request's id as the header `Idempotency-Key`, so that a repeated
 * delivery is one ticket; it is the ticket's `external_id` too.
 */
export function zendeskTicket(request: HandoffRequest, requester?: Requester) {
  return {
    ticket: {
      subject: describePacket(request).subject,
      comment: { body: packetText(request), public: false },
      external_id: request.id,
      tags: ['credence', ...(request.reason ? [tagOf(request.reason)] : [])],
      ...(requester && { requester: { name: requester.name, email: requester.email } }),
    },
  };
}

/** A ticket of Intercom, for `POST /tickets`: `contact` is the id of the person there, `ticketType` that of the kind. */
export function intercomTicket(
  request: HandoffRequest,
  { contact, ticketType }: { readonly contact: string; readonly ticketType: string },
) {
  return {
    ticket_type_id: ticketType,
    contacts: [{ id: contact }],
    ticket_attributes: {
      _default_title_: describePacket(request).subject,
      _default_description_: packetText(request),
    },
  };
}

/**
 * A case of Salesforce, for `PATCH /services/data/v62.0/sobjects/Case/<external id field>/<request id>`, which makes it or, when the
 * delivery is repeated, finds it.
 */
export function salesforceCase(request: HandoffRequest, requester?: Requester) {
  return {
    Subject: describePacket(request).subject,
    Description: shorten(packetText(request), 32_000),
    Origin: 'Web',
    ...(requester && { SuppliedName: requester.name, SuppliedEmail: requester.email }),
  };
}

/** A message of Slack, for an incoming webhook. What people and models wrote links to nobody and mentions nobody. */
export function slackMessage(request: HandoffRequest) {
  const { subject, parts } = describePacket(request);
  return {
    text: shorten(escapeSlack(subject), 3000),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: subject, emoji: false } },
      ...parts.slice(0, 45).map(([name, text]) => ({
        type: 'section',
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: `*${name}*\n${escapeSlack(shorten(text, 500))}`,
        },
      })),
    ],
  };
}

/** A `mailto:` address that opens a mail with the packet in it, at most 2,000 characters, since longer ones are cut by programs. */
export function mailtoLink(request: HandoffRequest, address: string): string {
  const subject = encodeURIComponent(describePacket(request).subject);
  const head = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${subject}&body=`;
  let body = packetText(request).replace(/\n/g, '\r\n');
  while (head.length + encodeURIComponent(wellFormed(body)).length > 2000 && body !== '')
    body = shorten(body, Math.floor(body.length * 0.9));
  return head + encodeURIComponent(wellFormed(body));
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Halves of characters cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function tagOf(reason: string): string {
  return reason
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 80);
}
