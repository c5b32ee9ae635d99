import { isEvent } from '../event/isEvent.ts';
import { isRecord } from '../event/isRecord.ts';
import type { BoundStorage } from './boundStorage.ts';
import { byOrder, createFar } from './createFar.ts';
import type { Brief, Far } from './createFar.ts';
import type { OutboxRecord } from './outbox.ts';

/** What a page knows of a storage. */
export interface Mirror extends Watch {
  /** Those that are sent next, only memory holds, or the server refused. */
  readonly records: Map<string, OutboxRecord>;
  /** Stored records that wait behind these. None is in both. */
  readonly far: Far;
  /** Ids that only memory holds. */
  readonly unsaved: Set<string>;
  /** Ids that the server took but storage could not delete yet. */
  readonly delivered: Set<string>;
  /** What storage holds that is no whole record. */
  unreadable: readonly unknown[];
}

/** Who follows what a page knows. */
export interface Watch {
  /** Called before the place of an event changes. */
  readonly touch: (id: string) => void;
  /** Called with each record that storage holds. */
  readonly onRead: (record: OutboxRecord) => void;
}

export function createMirror(watch: Watch): Mirror {
  return {
    records: new Map(),
    far: createFar(),
    unsaved: new Set(),
    delivered: new Set(),
    unreadable: [],
    ...watch,
  };
}

/** No page numbers so many events: a higher number is damage, and no later event can be numbered after it. */
export const highestSane = 2 ** 52;

/** Records that are kept whole; those behind them are read when their turn comes. */
const mostWhole = 1_000;

export async function save(
  storage: BoundStorage,
  mirror: Mirror,
  record: OutboxRecord,
): Promise<'saved' | 'unsaved'> {
  const { records, far, unsaved } = mirror;
  mirror.touch(record.id);
  far.drop(record.id);
  records.set(record.id, record);
  unsaved.add(record.id);
  try {
    await storage.put(record);
  } catch {
    return 'unsaved';
  }
  if (!storage.isDurable()) return 'unsaved';
  mirror.touch(record.id);
  unsaved.delete(record.id);
  if (records.get(record.id) === record) keep(storage, mirror, record);
  return 'saved';
}

/** Keeps a stored record whole, or what is needed of it where the queue is long. */
function keep({ read }: BoundStorage, { records, far }: Mirror, record: OutboxRecord): void {
  const isNear = records.size < mostWhole && far.size() === 0;
  if (isNear || !read || record.rejected !== null) {
    records.set(record.id, record);
    return;
  }
  records.delete(record.id);
  far.put(record);
}

/** Reads what storage holds and offers it again what it refused; returns the highest number in use. */
export async function restore(storage: BoundStorage, mirror: Mirror): Promise<number> {
  const { records, far, unsaved } = mirror;
  const refused = inOrder(records.values()).filter(({ id }) => unsaved.has(id));
  const before = new Map<string, Known>(far.all().map((brief) => [brief.id, brief]));
  for (const record of records.values()) if (!unsaved.has(record.id)) before.set(record.id, record);
  const { highest, isWhole } = await readAll(storage, mirror, before);
  // A storage that does not answer is not asked once more.
  if (!isWhole) return highest;
  // What another page delivered since this one looked last. What changed here meanwhile is newer.
  for (const [id, old] of before) if (find(mirror, id) === old) drop(mirror, id);
  const lost = refused.filter((record) => unsaved.has(record.id) && records.has(record.id));
  await Promise.all(lost.map((record) => save(storage, mirror, record)));
  return highest;
}

type Known = OutboxRecord | Brief;

function find({ records, far }: Mirror, id: string): Known | undefined {
  return records.get(id) ?? far.get(id);
}

/** Records in one look at the storage, so that none keeps the page busy for long. */
const pageSize = 250;

/** Takes in page after page; what is left in `before` is no longer stored. */
async function readAll(
  storage: BoundStorage,
  mirror: Mirror,
  before: Map<string, Known>,
): Promise<{ readonly highest: number; readonly isWhole: boolean }> {
  const unreadable: unknown[] = [];
  let highest = 0;
  let after: unknown;
  try {
    do {
      const { records, next } = await storage.page(after, pageSize);
      const whole = records.filter(isOutboxRecord);
      if (whole.length < records.length)
        unreadable.push(...records.filter((record) => !isOutboxRecord(record)));
      for (const record of whole) {
        highest = Math.max(highest, saneNumber(record));
        takeIn(storage, mirror, before, record);
      }
      after = next;
    } while (after !== undefined);
    mirror.unreadable = unreadable;
    return { highest, isWhole: true };
  } catch {
    return { highest, isWhole: false };
  }
}

function saneNumber({ sequence }: OutboxRecord): number {
  return sequence <= highestSane ? sequence : 0;
}

/** Takes in what storage holds of one event, unless this page knows better. */
function takeIn(
  storage: BoundStorage,
  mirror: Mirror,
  before: Map<string, Known>,
  record: OutboxRecord,
): void {
  const { delivered, far, unsaved, records } = mirror;
  const { id } = record;
  if (delivered.has(id)) return;
  mirror.onRead(record);
  const old = before.get(id);
  const isOurs = find(mirror, id) !== old;
  before.delete(id);
  if (isOurs) return;
  mirror.touch(id);
  if (!storage.isDurable()) unsaved.add(id);
  if (records.has(id) || unsaved.has(id)) {
    records.set(id, record);
    return;
  }
  if (old && record.rejected === null) return;
  far.drop(id);
  keep(storage, mirror, record);
}

/** Reads the next of a long queue, so that at least `count` records can be sent in order. Rejects when storage does. */
export async function draw(
  storage: BoundStorage,
  mirror: Mirror,
  count: number,
): Promise<{ readonly hasRead: boolean }> {
  const { records, far, delivered } = mirror;
  let hasRead = false;
  while (far.size() > 0 && countNear(mirror) < count) {
    const ids = far.next(pageSize).map(({ id }) => id);
    const read = (await storage.read?.(ids)) ?? [];
    hasRead = true;
    ids.forEach(mirror.touch);
    for (const record of read) {
      if (!isOutboxRecord(record) || !far.get(record.id) || delivered.has(record.id)) continue;
      records.set(record.id, record);
    }
    // What is not there any more, another page has delivered.
    ids.forEach((id) => far.drop(id));
  }
  return { hasRead };
}

function countNear(mirror: Mirror): number {
  const isNear = findNear(mirror);
  let count = 0;
  for (const record of mirror.records.values())
    if (record.rejected === null && isNear(record)) count += 1;
  return count;
}

/** Tells the records that nothing of the far end of the queue comes before. */
export function findNear({ far }: Mirror): (record: OutboxRecord) => boolean {
  const [first] = far.next(1);
  return (record) => first === undefined || byOrder(record, first) < 0;
}

export async function forget(
  storage: BoundStorage,
  mirror: Mirror,
  ids: readonly string[],
): Promise<void> {
  const { delivered } = mirror;
  for (const id of ids) {
    delivered.add(id);
    drop(mirror, id);
  }
  try {
    await storage.remove(ids);
    ids.forEach((id) => delivered.delete(id));
  } catch {
    // They stay in `delivered`, so that this page does not send them again.
  }
}

/** Forgets an event that is settled. */
export function drop({ records, far, unsaved, touch }: Mirror, id: string): void {
  touch(id);
  records.delete(id);
  far.drop(id);
  unsaved.delete(id);
}

export function inOrder(records: Iterable<OutboxRecord>): OutboxRecord[] {
  return [...records].sort(byOrder);
}

/** True for a stored record that is whole. Storage is shared with whatever else runs on the page, so it is checked. */
export function isOutboxRecord(value: unknown): value is OutboxRecord {
  if (!isRecord(value)) return false;
  const { id, sequence, event, rejected } = value;
  return (
    isEvent(event) &&
    event.id === id &&
    Number.isSafeInteger(sequence) &&
    (rejected === null || typeof rejected === 'string')
  );
}
