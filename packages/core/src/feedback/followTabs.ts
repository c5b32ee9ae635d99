import { isRecord } from '../event/isRecord.ts';
import type { Ledger } from './createLedger.ts';
import type { Said } from './createSaid.ts';
import type { Sender } from './createSender.ts';
import { isOutboxRecord } from './mirror.ts';
import type { Clock, OutboxNews, OutboxTabs } from './outbox.ts';

/** What following needs. */
interface Following {
  readonly tabs: OutboxTabs | undefined;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly said: Said;
  readonly sender: Sender;
  readonly onChange: () => void;
}

/** Milliseconds after which a page looks whether what another page stored is still there. */
const takeOverDelay = 10_000;

/** Keeps a page's picture that of the others: it forgets what they delivered, and sends what a page left that is gone. */
export function followTabs({ tabs, clock, ledger, said, sender, onChange }: Following): {
  readonly stop: () => void;
} {
  let callOff: (() => void) | null = null;
  const takeOver = () => {
    callOff = null;
    void sender.flush();
  };
  const stopHearing = tabs?.hear((news) => {
    if (!isNews(news)) return;
    ledger.learn(news);
    said.forget(news.gone);
    if (isOutboxRecord(news.said)) said.hear(news.said);
    onChange();
    // Where another page could deliver, this one can.
    if (news.gone.length > 0 && sender.isPausing()) void sender.flush();
    if (news.gone.length === 0) callOff ??= clock.after(takeOverDelay, takeOver);
  });
  return {
    stop() {
      callOff?.();
      stopHearing?.();
    },
  };
}

/** Another page may run another version. */
function isNews(news: unknown): news is OutboxNews {
  return isRecord(news) && typeof news['last'] === 'number' && Array.isArray(news['gone']);
}
