import { isEvent } from '../event/isEvent.ts';
import type { CredenceEvent } from '../event/event.ts';
import { within } from '../request/postJson.ts';
import { warnOnce } from '../store/warnOnce.ts';
import type { Clock, OutboxRecord, OutboxStorage } from './outbox.ts';

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
  /** Where each record is, in one pass and in no order. */
  held(): Map<string, 'stored' | 'memory' | 'rejected'>;
  unreadable(): number;
}

/** Mirrors `storage`, so that nothing is lost while storage fails, and nothing delivered comes back. */
export function createLedger(given: OutboxStorage, clock: Clock): Ledger {
  const storage = boundStorage(given, clock);
  const mirror: Mirror = {
    records: new Map(),
    unsaved: new Set(),
    delivered: new Set(),
    unreadable: 0,
  };
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
    held: () =>
      new Map([...records.values()].map((record) => [record.id, placeOf(record, unsaved)])),
    unreadable: () => mirror.unreadable,
  };
}

interface Mirror {
  readonly records: Map<string, OutboxRecord>;
  /** Ids that only memory holds. */
  readonly unsaved: Set<string>;
  /** Ids that the server took but storage could not delete yet. */
  readonly delivered: Set<string>;
  /** How much storage holds that is no whole record. */
  unreadable: number;
}

type Bound = Required<OutboxStorage>;

/** No page numbers so many events: a higher number is damage, and no later event can be numbered after it. */
const highestSane = 2 ** 52;

async function save(
  storage: Bound,
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
  if (!storage.isDurable()) return 'unsaved';
  unsaved.delete(record.id);
  return 'saved';
}

/** Reads what storage holds and offers it again what it refused; returns the highest number in use. */
async function restore(storage: Bound, mirror: Mirror): Promise<number> {
  const { records, unsaved, delivered } = mirror;
  const refused = inOrder(records).filter(({ id }) => unsaved.has(id));
  const listed = await list(storage, mirror);
  // A storage that does not answer is not asked once more.
  if (listed === null) return 0;
  let highest = 0;
  for (const record of listed) {
    if (record.sequence <= highestSane) highest = Math.max(highest, record.sequence);
    if (delivered.has(record.id) || records.has(record.id)) continue;
    records.set(record.id, record);
    if (!storage.isDurable()) unsaved.add(record.id);
  }
  const lost = refused.filter(({ id }) => unsaved.has(id) && records.has(id));
  await Promise.all(lost.map((record) => save(storage, mirror, record)));
  return highest;
}

async function list(storage: Bound, mirror: Mirror): Promise<readonly OutboxRecord[] | null> {
  try {
    const listed = await storage.list();
    const whole = listed.filter((record) => isOutboxRecord(record));
    mirror.unreadable = listed.length - whole.length;
    return whole;
  } catch {
    return null;
  }
}

async function forget(
  storage: Bound,
  { records, unsaved, delivered }: Mirror,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
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

function placeOf({ id, rejected }: OutboxRecord, unsaved: ReadonlySet<string>) {
  if (rejected !== null) return 'rejected';
  return unsaved.has(id) ? 'memory' : 'stored';
}

function inOrder(records: ReadonlyMap<string, OutboxRecord>): OutboxRecord[] {
  return [...records.values()].sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
}

/** True for a stored record that is whole. Storage is shared with whatever else runs on the page, so it is checked. */
export function isOutboxRecord(value: unknown): value is OutboxRecord {
  if (typeof value !== 'object' || value === null) return false;
  // Its fields are unknown until checked, which is what this type says.
  const { id, sequence, event, rejected } = value as Readonly<Record<string, unknown>>;
  return (
    isEvent(event) &&
    event.id === id &&
    Number.isSafeInteger(sequence) &&
    (rejected === null || typeof rejected === 'string')
  );
}

/** Milliseconds after which an operation of the storage counts as failed. */
const longest = 3_000;

/** A storage each of whose operations settles: it rejects after 3 seconds, with one warning in development, and at once where the storage throws. */
function boundStorage(storage: OutboxStorage, { after }: Clock): Required<OutboxStorage> {
  const bound = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await within(after, longest, work);
    } catch (error) {
      if (error instanceof Error && error.message === 'timeout') warnOnce(unanswered);
      throw error;
    }
  };
  return {
    put: (record) => bound(() => storage.put(record)),
    list: () => bound(() => storage.list()),
    remove: (ids) => bound(() => storage.remove(ids)),
    isDurable: () => storage.isDurable?.() ?? true,
  };
}

const unanswered =
  'Credence: the storage of the outbox does not answer, so unsent events are kept in memory only. Check that no other page blocks it.';
