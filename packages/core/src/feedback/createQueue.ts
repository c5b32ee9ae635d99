import type { CredenceEvent } from '../event/event.ts';
import { readRecord } from './readRecord.ts';
import type { OutboxRecord, OutboxStorage } from './storage.ts';

/** The events that wait, in memory and in storage. Storage that fails costs durability, never an event. */
export interface Queue {
  /** Reads once what earlier pages left, so that it goes out first. */
  load(): Promise<void>;
  /** True when stored durably. */
  add(event: CredenceEvent): Promise<boolean>;
  /** The first waiting records, in the order of their acts. */
  waiting(limit: number): OutboxRecord[];
  delivered(records: readonly OutboxRecord[]): Promise<void>;
  reject(record: OutboxRecord, reason: string): Promise<void>;
  /** Lets rejected records wait again. */
  revive(): Promise<void>;
  all(): readonly OutboxRecord[];
  /** How many are only in memory. */
  unsaved(): number;
}

/** A queue over a storage. A record counts as waiting once its storage has answered, well or badly. */
export function createQueue(storage: OutboxStorage): Queue {
  const records = new Map<string, OutboxRecord>();
  const unsaved = new Set<string>();
  const undeleted = new Set<string>();
  let sequence = 0;
  let loading: Promise<unknown> | null = null;

  async function put(record: OutboxRecord): Promise<boolean> {
    const isStored = await succeeds(() => storage.put(record));
    if (isStored) unsaved.delete(record.id);
    else unsaved.add(record.id);
    records.set(record.id, record);
    return isStored;
  }

  function adopt(stored: unknown): void {
    const record = readRecord(stored);
    if (record === null || records.has(record.id)) return;
    records.set(record.id, record);
    sequence = Math.max(sequence, record.sequence + 1);
  }

  async function load(): Promise<void> {
    loading ??= succeeds(async () => (await storage.list()).forEach(adopt));
    await loading;
  }

  return {
    load,
    async add(event) {
      await load();
      if (records.has(event.id)) return !unsaved.has(event.id);
      return put({ id: event.id, sequence: sequence++, event });
    },
    waiting: (limit) =>
      [...records.values()]
        .filter(({ rejected }) => rejected === undefined)
        .sort((a, b) => a.sequence - b.sequence)
        .slice(0, limit),
    async delivered(done) {
      for (const { id } of done) {
        records.delete(id);
        unsaved.delete(id);
        undeleted.add(id);
      }
      const ids = [...undeleted];
      if (await succeeds(() => storage.remove(ids))) ids.forEach((id) => undeleted.delete(id));
    },
    async reject(record, reason) {
      await put({ ...record, rejected: reason });
    },
    async revive() {
      const dead = [...records.values()].filter(({ rejected }) => rejected !== undefined);
      for (const { id, sequence: place, event } of dead) await put({ id, sequence: place, event });
    },
    all: () => [...records.values()],
    unsaved: () => unsaved.size,
  };
}

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
