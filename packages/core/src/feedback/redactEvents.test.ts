import { expect, it } from 'vitest';
import { createEvent } from '../event/event.ts';
import type { CredenceEvent } from '../event/event.ts';
import { protectEvent } from '../privacy/protect.ts';
import { createOutbox } from './createOutbox.ts';
import { memoryStorage } from './outbox.ts';

const context = { responseId: 'r', tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
const comment = () =>
  createEvent({ type: 'feedback.commented', length: 14, text: 'Ask jo@x.example' }, context);

it('stores and sends only what redact leaves of an event', async () => {
  const storage = memoryStorage();
  const sent: CredenceEvent[] = [];
  let status = 503;
  const outbox = createOutbox({
    storage,
    send: (events) => {
      if (status === 200) sent.push(...events);
      return Promise.resolve({ status });
    },
    clock: { now: () => 0, after: () => () => undefined },
    redact: (event) => protectEvent(event, 'redact'),
  });
  await outbox.enqueue(comment());
  expect(await storage.list()).toMatchObject([{ event: { text: 'Ask [e-mail]' } }]);
  status = 200;
  await outbox.flush();
  expect(sent).toMatchObject([{ text: 'Ask [e-mail]' }]);
  outbox.close();
});

it('takes no event that redact throws for', async () => {
  const redact = () => {
    throw new Error('no');
  };
  const send = () => Promise.resolve({ status: 200 });
  const outbox = createOutbox({ storage: memoryStorage(), send, redact });
  await expect(outbox.enqueue(comment())).rejects.toThrow('no');
  expect(outbox.getSnapshot().pending).toBe(0);
  outbox.close();
});
