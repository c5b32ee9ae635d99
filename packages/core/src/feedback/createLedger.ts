import type { CredenceEvent } from '../event/event.ts';
import { boundStorage } from './boundStorage.ts';
import type { Far } from './createFar.ts';
import {
  createMirror,
  draw,
  drop,
  findNear,
  forget,
  highestSane,
  inOrder,
  restore,
  save,
} from './mirror.ts';
import type { Mirror, Watch } from './mirror.ts';
import type { Clock, OutboxNews, OutboxOptions, OutboxRecord } from './outbox.ts';

/** What waits: the storage's records and those that storage refused, in order. */
export interface Ledger {
  load(): Promise<void>;
  add(event: CredenceEvent): Promise<'saved' | 'unsaved'>;
  reject(record: OutboxRecord, reason: string): Promise<unknown>;
  /** Lets what was refused wait again: the events of `ids`, without which all. */
  revive(ids?: readonly string[]): Promise<void>;
  remove(records: readonly Pick<OutboxRecord, 'id'>[]): Promise<void>;
  /** Reads on in a long queue, so that `count` records can be sent if there are as many. Rejects when storage does. */
  draw(count: number): Promise<{ readonly hasRead: boolean }>;
  /** What waits, but for what is far behind. */
  waiting(): readonly OutboxRecord[];
  /** Of `records`, those whose turn it is before all that is far. */
  near(records: readonly OutboxRecord[]): readonly OutboxRecord[];
  /** What waits far behind, and is only counted. */
  readonly far: Pick<Far, 'all' | 'size'>;
  /** What was refused: the events of `ids`, without which all. */
  rejected(ids?: readonly string[]): readonly OutboxRecord[];
  /** What waits or was refused. */
  size(): number;
  unsaved(): number;
  /** The number of one record, if there is one. */
  sequence(id: string): number | undefined;
  /** Where one record is, if there is one. */
  place(id: string): Place | undefined;
  /** Forgets what another page settled, and numbers later events past its own. */
  learn(news: OutboxNews): void;
  /** Where each record is, in no order. */
  places(): Iterable<readonly [string, Place]>;
  unreadable(): readonly unknown[];
}

/** Mirrors `storage`, so that nothing is lost while storage fails, and nothing delivered comes back. */
export function createLedger(
  { storage: given, tabs }: Pick<OutboxOptions, 'storage' | 'tabs'>,
  clock: Clock,
  watch: Watch,
): Ledger {
  const storage = boundStorage(given, clock);
  const mirror = createMirror(watch);
  let last = 0;

  const add: Ledger['add'] = async (event) => {
    const known = findPlace(mirror, event.id);
    if (known) return mirror.unsaved.has(event.id) ? 'unsaved' : 'saved';
    last += 1;
    const record = numbered(event, last);
    const saved = await save(storage, mirror, record);
    // What only memory holds is this page's alone.
    const isShared = saved === 'saved' && event.type === 'feedback.voted';
    tabs?.tell({ last, gone: [], ...(isShared && { said: record }) });
    return saved;
  };
  const remove: Ledger['remove'] = async (done) => {
    if (done.length === 0) return;
    const gone = done.map(({ id }) => id);
    await forget(storage, mirror, gone);
    tabs?.tell({ last, gone });
  };
  const mark = (record: OutboxRecord, reason: string | null) =>
    save(storage, mirror, { ...record, rejected: reason });

  return {
    async load() {
      const highest = await restore(storage, mirror);
      last = Math.max(last, highest);
    },
    add,
    reject: mark,
    async revive(ids) {
      await Promise.all(readRejected(mirror, ids).map((record) => mark(record, null)));
    },
    remove,
    learn(news) {
      if (Number.isSafeInteger(news.last)) last = Math.max(last, Math.min(news.last, highestSane));
      news.gone.forEach((id) => drop(mirror, id));
    },
    draw: (count) => draw(storage, mirror, count),
    ...readMirror(mirror),
  };
}

/** What a ledger says of itself. */
function readMirror(mirror: Mirror): Reading {
  return {
    waiting: () => readWaiting(mirror),
    near: (records) => (mirror.far.size() === 0 ? records : records.filter(findNear(mirror))),
    far: mirror.far,
    rejected: (ids) => readRejected(mirror, ids),
    size: () => mirror.records.size + mirror.far.size(),
    unsaved: () => mirror.unsaved.size,
    sequence: (id) => (mirror.records.get(id) ?? mirror.far.get(id))?.sequence,
    place: (id) => findPlace(mirror, id),
    places: () => readPlaces(mirror),
    unreadable: () => mirror.unreadable,
  };
}

type Reading = Pick<
  Ledger,
  | 'waiting'
  | 'near'
  | 'far'
  | 'rejected'
  | 'size'
  | 'unsaved'
  | 'sequence'
  | 'place'
  | 'places'
  | 'unreadable'
>;

function numbered(event: CredenceEvent, sequence: number): OutboxRecord {
  return { id: event.id, sequence, event, rejected: null };
}

function readWaiting({ records }: Mirror): readonly OutboxRecord[] {
  return inOrder([...records.values()].filter(({ rejected }) => rejected === null));
}

function readRejected({ records }: Mirror, ids?: readonly string[]): readonly OutboxRecord[] {
  const rejected = inOrder([...records.values()].filter((record) => record.rejected !== null));
  return ids ? rejected.filter(({ id }) => ids.includes(id)) : rejected;
}

type Place = 'stored' | 'memory' | 'rejected';

function* readPlaces({ records, far, unsaved }: Mirror): Generator<readonly [string, Place]> {
  for (const record of records.values()) yield [record.id, placeOf(record, unsaved)];
  for (const { id } of far.all()) yield [id, 'stored'];
}

function findPlace({ records, far, unsaved }: Mirror, id: string): Place | undefined {
  const record = records.get(id);
  if (record) return placeOf(record, unsaved);
  return far.get(id) && 'stored';
}

function placeOf({ id, rejected }: OutboxRecord, unsaved: ReadonlySet<string>): Place {
  if (rejected !== null) return 'rejected';
  return unsaved.has(id) ? 'memory' : 'stored';
}
