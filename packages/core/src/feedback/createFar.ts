import type { OutboxRecord } from './outbox.ts';
import { bytesOf } from './takeBatch.ts';

/** What is kept of a record that waits far behind: enough to count it and to fetch it when its turn comes. */
export interface Brief {
  readonly id: string;
  readonly sequence: number;
  readonly isView: boolean;
  /** Of the event's JSON in UTF-8, with a comma. */
  readonly bytes: number;
}

/** The end of a long queue, of which the storage alone holds the events. */
export interface Far {
  put(record: OutboxRecord): void;
  drop(id: string): void;
  get(id: string): Brief | undefined;
  size(): number;
  /** The first in order. */
  next(count: number): readonly Brief[];
  all(): readonly Brief[];
}

export function createFar(): Far {
  let briefs = new Map<string, Brief>();
  let last: Brief | undefined;
  let isSorted = true;

  function sort(): void {
    if (isSorted) return;
    const sorted = [...briefs.values()].sort(byOrder);
    briefs = new Map(sorted.map((brief) => [brief.id, brief]));
    last = sorted.at(-1);
    isSorted = true;
  }

  return {
    put(record) {
      const brief = shorten(record);
      if (last && byOrder(brief, last) < 0) isSorted = false;
      else last = brief;
      briefs.set(brief.id, brief);
    },
    drop: (id) => void briefs.delete(id),
    get: (id) => briefs.get(id),
    size: () => briefs.size,
    next(count) {
      sort();
      const taken: Brief[] = [];
      for (const brief of briefs.values()) if (taken.push(brief) >= count) break;
      return taken;
    },
    all: () => [...briefs.values()],
  };
}

/** The order in which events are sent. */
export function byOrder(a: Numbered, b: Numbered): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1);
}

type Numbered = Pick<OutboxRecord, 'id' | 'sequence'>;

/** Whether an event was told by a screen, not by a person. */
export function isView({ event }: Pick<OutboxRecord, 'event'>): boolean {
  return views.has(event.type);
}

const views = new Set<string>([
  'response.shown',
  'source.opened',
  'claim.inspected',
  'fallback.shown',
]);

function shorten(record: OutboxRecord): Brief {
  const { id, sequence, event } = record;
  return { id, sequence, isView: isView(record), bytes: bytesOf(event) };
}
