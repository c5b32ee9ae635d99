import type { CredenceEvent } from '../event/event.ts';
import type { Ledger } from './createLedger.ts';
import type { OutboxRecord, OutboxSnapshot } from './outbox.ts';

/** Where each event is, as one snapshot after another has it. A long queue is not copied for that: each remembers what changed since. */
export interface HeldHistory {
  /** Notes an event that is not in the ledger before that is read. */
  enter(event: CredenceEvent): void;
  /** The ledger has it. */
  leave(id: string): void;
  /** Events that wait for the ledger to be read. */
  unnumbered(): readonly OutboxRecord[];
  /** To be called before the place of an event changes. */
  touch(id: string): void;
  /** What a snapshot of this moment says from now on. */
  take(): Held;
}

type Held = OutboxSnapshot['held'];
type Place = Held extends ReadonlyMap<string, infer P> ? P : never;

/** What has changed since a snapshot was taken: first what is in `changed`, then what is in that of the `next`. */
interface Version {
  readonly size: number;
  /** Where events were before they changed; `undefined` is nowhere. */
  readonly changed: Map<string, Place | undefined>;
  next: Version | null;
}

export function createHeld(ledger: Ledger): HeldHistory {
  const entering = new Map<string, CredenceEvent>();
  const find = (id: string) => ledger.place(id) ?? (entering.has(id) ? 'memory' : undefined);
  const readEntering = () => [...entering.values()].filter(({ id }) => !ledger.place(id));
  const read = () =>
    new Map<string, Place>([
      ...[...entering.keys()].map((id) => [id, 'memory'] as const),
      ...ledger.places(),
    ]);
  let newest: Version | null = null;

  const touch = (id: string): void => {
    if (newest && !newest.changed.has(id)) newest.changed.set(id, find(id));
  };

  return {
    enter(event) {
      touch(event.id);
      entering.set(event.id, event);
    },
    leave: (id) => void entering.delete(id),
    unnumbered: () =>
      readEntering().map((event) => ({ id: event.id, sequence: 0, event, rejected: null })),
    touch,
    take() {
      const version: Version = {
        size: ledger.size() + readEntering().length,
        changed: new Map(),
        next: null,
      };
      if (newest) newest.next = version;
      newest = version;
      return view(version, find, read);
    },
  };
}

/** A map that looks an event up when it is asked for. */
function view(
  version: Version,
  find: (id: string) => Place | undefined,
  read: () => Map<string, Place>,
): Held {
  const get = (id: string): Place | undefined => {
    for (let later: Version | null = version; later; later = later.next)
      if (later.changed.has(id)) return later.changed.get(id);
    return find(id);
  };
  const all = () => rewind(read(), version);
  return {
    get,
    has: (id) => get(id) !== undefined,
    size: version.size,
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    forEach(visit, self) {
      all().forEach((place, id) => visit.call(self, place, id, this));
    },
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/** Undoes in `places` what has changed since a version, the latest first. */
function rewind(places: Map<string, Place>, version: Version): ReadonlyMap<string, Place> {
  const versions: Version[] = [];
  for (let later: Version | null = version; later; later = later.next) versions.push(later);
  for (const { changed } of versions.reverse())
    for (const [id, place] of changed)
      if (place === undefined) places.delete(id);
      else places.set(id, place);
  return places;
}
