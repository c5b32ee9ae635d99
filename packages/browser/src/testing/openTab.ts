import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createOutbox } from '@credence-ui/core/feedback';
import { indexedDbStorage } from '../indexedDbStorage.ts';
import { outboxTabs } from '../outboxTabs.ts';

/** What a tab reports to whoever watches it. */
export interface TabWatcher {
  /** The server takes these; the answer comes when the promise resolves. */
  readonly onSent: (ids: readonly string[]) => Promise<void>;
  readonly onSaved: (id: string) => void;
}

/** A page with an outbox that others share: records `count` votes, one after the other, and sends them in fives. */
export async function openTab(name: string, count: number, watcher: TabWatcher): Promise<void> {
  const outbox = createOutbox({
    storage: indexedDbStorage(name),
    tabs: outboxTabs(name),
    batchSize: 5,
    async send(events) {
      await watcher.onSent(events.map(({ id }) => id));
      return { status: 200 };
    },
  });
  await outbox.flush();
  for (let left = count; left > 0; left -= 1) {
    const event = vote();
    const saved = await outbox.enqueue(event);
    if (saved === 'saved') watcher.onSaved(event.id);
  }
}

function vote(): CredenceEvent {
  return createEvent(
    { type: 'feedback.voted', vote: 'up', reasons: [] },
    { responseId: crypto.randomUUID(), tier: 'high', confidence: 0.9, thresholdsVersion: '1' },
  );
}
