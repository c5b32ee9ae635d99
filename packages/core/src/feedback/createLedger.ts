import type { CredenceEvent } from '../event/event.ts';
import type { OutboxRecord, OutboxStorage } from './outbox.ts';

/** What waits: the storage's records and those that storage refused, in order. */
export interface Ledger {
  load(): Promise<void>;
  add(event: CredenceEvent): Promise<'saved' | 'unsaved'>;
  reject(record: OutboxRecord, reason: string): Promise<void>;
  /** Lets what was refused wait again. */
  revive(): Promise<void>;
  remove(records: readonly OutboxRecord[]): Promise<void>;
  waiting(): readonly OutboxRecord[];
  rejected(): readonly OutboxRecord[];
  unsaved(): number;
}

/** Mirrors `storage`, so that nothing is lost while storage fails, and nothing delivered comes back. */
export function createLedger(storage: OutboxStorage): Ledger {
  const mirror: Mirror = { records: new Map(), unsaved: new Set(), delivered: new Set() };
  const { records, unsaved } = mirror;
  let last = 0;

  const add: Ledger['add'] = async (event) => {
    const known = records.get(event.id);
    if (known) return unsaved.has(known.id) ? 'unsaved' : 'saved';
    last += 1;
    return save(storage, mirror, { id: event.id, sequence: last, event, rejected: null });
  };

  return {
    async load() {
      last = Math.max(last, await restore(storage, mirror));
    },
    add,
    async reject(record, reason) {
      await save(storage, mirror, { ...record, rejected: reason });
    },
    async revive() {
      const refused = inOrder(records).filter((record) => record.rejected !== null);
      await Promise.all(
        refused.map((record) => save(storage, mirror, { ...record, rejected: null })),
      );
    },
    remove: (done) =>
      forget(
        storage,
        mirror,
        done.map((record) => record.id),
      ),
    waiting: () => inOrder(records).filter((record) => record.rejected === null),
    rejected: () => inOrder(records).filter((record) => record.rejected !== null),
    unsaved: () => unsaved.size,
  };
}

interface Mirror {
  readonly records: Map<string, OutboxRecord>;
  /** Ids that storage refused to keep. */
  readonly unsaved: Set<string>;
  /** Ids that the server took but storage could not delete yet. */
  readonly delivered: Set<string>;
}

async function save(
  storage: OutboxStorage,
  { records, unsaved }: Mirror,
  record: OutboxRecord,
): Promise<'saved' | 'unsaved'> {
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

/** Reads what storage holds and offers it again what it refused; returns the highest number in use. */
async function restore(storage: OutboxStorage, mirror: Mirror): Promise<number> {
  const { records, unsaved, delivered } = mirror;
  let highest = 0;
  for (const record of await listed(storage)) {
    highest = Math.max(highest, record.sequence);
    if (!delivered.has(record.id) && !records.has(record.id)) records.set(record.id, record);
  }
  for (const record of inOrder(records)) {
    if (unsaved.has(record.id)) await save(storage, mirror, record);
  }
  return highest;
}

async function listed(storage: OutboxStorage): Promise<readonly OutboxRecord[]> {
  try {
    return await storage.list();
  } catch {
    return [];
  }
}

async function forget(
  storage: OutboxStorage,
  { records, unsaved, delivered }: Mirror,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    delivered.add(id);
    records.delete(id);
    unsaved.delete(id);
  }
  try {
    await storage.remove(ids);
    ids.forEach((id) => delivered.delete(id));
  } catch {
    // They stay in `delivered`, so that this page does not send them again.
  }
}

function inOrder(records: ReadonlyMap<string, OutboxRecord>): OutboxRecord[] {
  return [...records.values()].sort((a, b) => a.sequence - b.sequence);
}
