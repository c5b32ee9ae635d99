import type { CredenceEvent } from '../event/event.ts';
import { boundStorage } from './boundStorage.ts';
import { createMirror, drop, forget, highestSane, inOrder, restore, save } from './mirror.ts';
import type { Mirror } from './mirror.ts';
import type { Clock, OutboxNews, OutboxRecord, OutboxStorage } from './outbox.ts';

/** What waits: the storage's records and those that storage refused, in order. */
export interface Ledger {
  load(): Promise<void>;
  add(event: CredenceEvent): Promise<'saved' | 'unsaved'>;
  reject(record: OutboxRecord, reason: string): Promise<unknown>;
  /** Lets what was refused wait again: the events of `ids`, without which all. */
  revive(ids?: readonly string[]): Promise<void>;
  remove(records: readonly OutboxRecord[]): Promise<void>;
  waiting(): readonly OutboxRecord[];
  /** What was refused: the events of `ids`, without which all. */
  rejected(ids?: readonly string[]): readonly OutboxRecord[];
  /** What waits or was refused. */
  size(): number;
  unsaved(): number;
  /** Where one record is, if there is one. */
  place(id: string): Place | undefined;
  /** Forgets what another page settled, and numbers later events past its own. */
  learn(news: OutboxNews): void;
  /** Where each record is, in one pass and in no order. */
  held(): Map<string, Place>;
  unreadable(): readonly unknown[];
}

/** Mirrors `storage`, so that nothing is lost while storage fails, and nothing delivered comes back. */
export function createLedger(
  given: OutboxStorage,
  clock: Clock,
  tell: (news: OutboxNews) => void,
): Ledger {
  const storage = boundStorage(given, clock);
  const mirror = createMirror();
  let last = 0;

  const add: Ledger['add'] = async (event) => {
    if (mirror.records.has(event.id)) return mirror.unsaved.has(event.id) ? 'unsaved' : 'saved';
    last += 1;
    const saved = await save(storage, mirror, numbered(event, last));
    tell({ last, gone: [] });
    return saved;
  };
  const remove: Ledger['remove'] = async (done) => {
    if (done.length === 0) return;
    const gone = done.map(({ id }) => id);
    await forget(storage, mirror, gone);
    tell({ last, gone });
  };
  const mark = (record: OutboxRecord, reason: string | null) =>
    save(storage, mirror, { ...record, rejected: reason });
  const rejected: Ledger['rejected'] = (ids) => readRejected(mirror, ids);

  return {
    async load() {
      const highest = await restore(storage, mirror);
      last = Math.max(last, highest);
    },
    add,
    reject: mark,
    async revive(ids) {
      await Promise.all(rejected(ids).map((record) => mark(record, null)));
    },
    remove,
    learn(news) {
      if (Number.isSafeInteger(news.last)) last = Math.max(last, Math.min(news.last, highestSane));
      news.gone.forEach((id) => drop(mirror, id));
    },
    waiting: () => readWaiting(mirror),
    rejected,
    size: () => mirror.records.size,
    unsaved: () => mirror.unsaved.size,
    place: (id) => findPlace(mirror, id),
    held: () => readPlaces(mirror),
    unreadable: () => mirror.unreadable,
  };
}

function numbered(event: CredenceEvent, sequence: number): OutboxRecord {
  return { id: event.id, sequence, event, rejected: null };
}

function readWaiting({ records }: Mirror): readonly OutboxRecord[] {
  return inOrder(records).filter((record) => record.rejected === null);
}

function readRejected({ records }: Mirror, ids?: readonly string[]): readonly OutboxRecord[] {
  const rejected = inOrder(records).filter((record) => record.rejected !== null);
  return ids ? rejected.filter(({ id }) => ids.includes(id)) : rejected;
}

type Place = 'stored' | 'memory' | 'rejected';

function readPlaces({ records, unsaved }: Mirror): Map<string, Place> {
  return new Map([...records.values()].map((record) => [record.id, placeOf(record, unsaved)]));
}

function findPlace({ records, unsaved }: Mirror, id: string): Place | undefined {
  const record = records.get(id);
  return record && placeOf(record, unsaved);
}

function placeOf({ id, rejected }: OutboxRecord, unsaved: ReadonlySet<string>): Place {
  if (rejected !== null) return 'rejected';
  return unsaved.has(id) ? 'memory' : 'stored';
}
