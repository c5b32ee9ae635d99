import type { CredenceEvent } from '../event/event.ts';
import type { OutboxRecord, OutboxStorage } from './outbox.ts';

/** What waits: the storage's records and those that storage refused, in order. */
export interface Ledger {
  load(): Promise<void>;
  add(event: CredenceEvent): Promise<'saved' | 'unsaved'>;
  reject(record: OutboxRecord, reason: string): Promise<void>;
  remove(records: readonly OutboxRecord[]): Promise<void>;
  waiting(): readonly OutboxRecord[];
  rejected(): readonly OutboxRecord[];
  unsaved(): number;
}

/** Mirrors `storage`, so that nothing is lost while storage fails, and nothing delivered comes back. */
export function createLedger(storage: OutboxStorage): Ledger {
  const records = new Map<string, OutboxRecord>();
  const unsaved = new Set<string>();
  const delivered = new Set<string>();
  let last = 0;

  async function save(record: OutboxRecord): Promise<'saved' | 'unsaved'> {
    records.set(record.id, record);
    unsaved.add(record.id);
    try {
      await storage.put(record);
    } catch {
      return 'unsaved';
    }
    unsaved.delete(record.id);
    return 'saved';
  }

  const inOrder = () => [...records.values()].sort((a, b) => a.sequence - b.sequence);

  return {
    async load() {
      for (const record of await storage.list().catch(() => [])) {
        last = Math.max(last, record.sequence);
        if (!delivered.has(record.id) && !records.has(record.id)) records.set(record.id, record);
      }
      for (const id of [...unsaved]) {
        const record = records.get(id);
        if (record) await save(record);
      }
    },
    async add(event) {
      const known = records.get(event.id);
      if (known) return unsaved.has(known.id) ? 'unsaved' : 'saved';
      last += 1;
      return save({ id: event.id, sequence: last, event, rejected: null });
    },
    async reject(record, reason) {
      await save({ ...record, rejected: reason });
    },
    async remove(done) {
      const ids = done.map((record) => record.id);
      for (const id of ids) {
        delivered.add(id);
        records.delete(id);
        unsaved.delete(id);
      }
      await storage.remove(ids).then(
        () => ids.forEach((id) => delivered.delete(id)),
        () => undefined,
      );
    },
    waiting: () => inOrder().filter((record) => record.rejected === null),
    rejected: () => inOrder().filter((record) => record.rejected !== null),
    unsaved: () => unsaved.size,
  };
}
