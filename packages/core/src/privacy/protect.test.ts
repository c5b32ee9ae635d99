import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { EventBody } from '../event/event.ts';
import { isEvent } from '../event/isEvent.ts';
import { assertNoPersonalData, protectEvent, protectText, readHandling } from './protect.ts';

const context = { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: 'v1' };
const text = 'Write to a@b.de';

it.each([
  ['none', 'none'],
  ['masked', 'redact'],
  ['Redact before storing', 'redact'],
  ['stored in the EU', 'keep'],
])('reads the handling %j as %s', (words, handling) => {
  expect(readHandling(words)).toBe(handling);
});

it('refuses, redacts or keeps a text', () => {
  expect(protectText(text, 'none')).toMatchObject({
    ok: false,
    message: expect.stringContaining('e-mail') as string,
  });
  expect(protectText(text, 'redact')).toMatchObject({ ok: true, text: 'Write to [e-mail]' });
  expect(protectText(text, 'keep')).toMatchObject({ ok: true, text });
  expect(protectText('All well', 'none')).toMatchObject({ ok: true, text: 'All well' });
});

it('throws for a text that was promised to hold none', () => {
  expect(() => {
    assertNoPersonalData(text);
  }).toThrow('Credence: a text holds personal data (e-mail). Redact it before it leaves.');
  expect(() => {
    assertNoPersonalData('All well');
  }).not.toThrow();
});

const ticks = [{ at: '2026-03-01T10:00:00.000Z', value: 'a@b.de' }];
it.each<[EventBody, EventBody]>([
  [
    { type: 'feedback.commented', length: 15, text },
    { type: 'feedback.commented', length: 15, text: 'Write to [e-mail]' },
  ],
  [
    { type: 'draft.sent', edited: true, changeRatio: 0.1, text },
    { type: 'draft.sent', edited: true, changeRatio: 0.1, text: 'Write to [e-mail]' },
  ],
  [
    { type: 'draft.approved', edited: true, ticks },
    {
      type: 'draft.approved',
      edited: true,
      ticks: [{ at: ticks[0]?.at ?? '', value: '[e-mail]' }],
    },
  ],
  [
    { type: 'answer.reviewed', verdict: 'wrong', reason: text },
    { type: 'answer.reviewed', verdict: 'wrong', reason: 'Write to [e-mail]' },
  ],
  [{ type: 'answer.copied' }, { type: 'answer.copied' }],
])('redacts the texts of %o and keeps the rest', (body, left) => {
  const event = createEvent(body, context);
  const clean = protectEvent(event, 'redact');
  expect(clean).toEqual({ ...event, ...left });
  expect(isEvent(clean)).toBe(true);
  expect(protectEvent(event, 'keep')).toBe(event);
});

it('keeps with "none" the act, and leaves out the text', () => {
  const event = createEvent({ type: 'feedback.commented', length: 15, text }, context);
  const clean = protectEvent(event, 'none');
  expect(clean).not.toHaveProperty('text');
  expect(clean).toMatchObject({ id: event.id, length: 15 });
});
