import type { Ledger } from './createLedger.ts';
import type { Outbox } from './outbox.ts';
import type { Sender } from './createSender.ts';

/** What can be done about events that the server refused. */
export function settleSetAside(
  ledger: Ledger,
  sender: Sender,
  publish: () => void,
): Pick<Outbox, 'retryRejected' | 'discardRejected' | 'exportSetAside'> {
  return {
    async retryRejected(ids) {
      await ledger.revive(ids);
      publish();
      await sender.flush();
    },
    async discardRejected(ids) {
      await ledger.remove(ledger.rejected(ids));
      publish();
    },
    exportSetAside() {
      const refused = ledger.rejected().map(({ rejected, event }) => ({ rejected, event }));
      const unreadable = ledger.unreadable().map((value) => ({ unreadable: value }));
      return [...refused, ...unreadable].map(writeLine).join('\n');
    },
  };
}

/** What storage holds may have no JSON, such as a circle. */
function writeLine(line: object): string {
  try {
    return JSON.stringify(line);
  } catch (error) {
    return JSON.stringify({ unreadable: String(error) });
  }
}
