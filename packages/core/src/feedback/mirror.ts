import { isEvent } from '../event/isEvent.ts';
import type { OutboxRecord, OutboxStorage } from './outbox.ts';

/** What a page knows of a storage. */
export interface Mirror {
  readonly records: Map<string, OutboxRecord>;
  /** Ids that only memory holds. */
  readonly unsaved: Set<string>;
  /** Ids that the server took but storage could not delete yet. */
  readonly delivered: Set<string>;
  /** What storage holds that is no whole record. */
  unreadable: readonly unknown[];
}

export function createMirror(): Mirror {
  return { records: new Map(), unsaved: new Set(), delivered: new Set(), unreadable: [] };
}

type Bound = Required<OutboxStorage>;

/** No page numbers so many events: a higher number is damage, and no later event can be numbered after it. */
export const highestSane = 2 ** 52;

export async function save(
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
export async function restore(storage: Bound, mirror: Mirror): Promise<number> {
  const { records, unsaved, delivered } = mirror;
  const refused = inOrder(records).filter(({ id }) => unsaved.has(id));
  const stored = [...records.values()].filter(({ id }) => !unsaved.has(id));
  const listed = await list(storage, mirror);
  // A storage that does not answer is not asked once more.
  if (listed === null) return 0;
  // What another page delivered, or changed, since this one looked last. What changed here meanwhile is newer than the list.
  for (const record of stored) if (records.get(record.id) === record) records.delete(record.id);
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
    const whole: OutboxRecord[] = [];
    const unreadable: unknown[] = [];
    for (const record of listed) {
      if (isOutboxRecord(record)) whole.push(record);
      else unreadable.push(record);
    }
    mirror.unreadable = unreadable;
    return whole;
  } catch {
    return null;
  }
}

export async function forget(
  storage: Bound,
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
export function drop({ records, unsaved }: Mirror, id: string): void {
  records.delete(id);
  unsaved.delete(id);
}

export function inOrder(records: ReadonlyMap<string, OutboxRecord>): OutboxRecord[] {
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
