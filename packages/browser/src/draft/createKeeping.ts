import { uuidv7 } from '@credence-ui/core/event';
import { createListeners } from '@credence-ui/core/store';
import type { Draft, DraftRecord, DraftStorage, KeptDraft, KeptSnapshot } from '@credence-ui/draft';
import { createSeen } from './createSeen.ts';
import type { Seen } from './createSeen.ts';
import { createWriter } from './createWriter.ts';
import type { Writer } from './createWriter.ts';

/** The keeping of one draft by one page. */
export interface Keeping extends Omit<KeptDraft, 'stop'> {
  /** Looks at the draft, which may have changed. */
  note(): void;
  /** Looks at what storage has. */
  look(): void;
  /** Saves at once what waits for that. */
  flush(): void;
}

/** Keeps a draft in a storage. Nothing is saved before somebody typed. */
export function createKeeping({ draft, storage, now }: createKeeping.Options): Keeping {
  const { subscribe, notify } = createListeners();
  const { id, original, current } = draft.getSnapshot();
  const show = (change: Partial<KeptSnapshot>) => {
    desk.snapshot = { ...desk.snapshot, ...change };
    notify();
  };
  const onStatus = (status: KeptSnapshot['status']) => show({ status });
  const tab = uuidv7({ now, random: Math.random });
  const seen = createSeen(tab);
  const writer = createWriter({ id, original, storage, now, tab, seen, onStatus });
  const texts = { original, text: current };
  const desk: Desk = {
    ...{ draft, writer, seen, show, ...texts },
    made: original,
    snapshot: atFirst,
    unseen: [],
  };
  return {
    subscribe,
    getSnapshot: () => desk.snapshot,
    note: () => note(desk),
    look() {
      storage.load(id).then(
        (records) => compare(desk, records),
        () => compare(desk, []),
      );
    },
    flush: writer.flush,
    discard: () => discard(desk),
    resolve: (pick) => resolve(desk, pick),
  };
}

export declare namespace createKeeping {
  interface Options {
    readonly draft: Draft;
    readonly storage: DraftStorage;
    readonly now: () => number;
  }
}

const atFirst: KeptSnapshot = { status: 'loading', restored: null, conflict: null };

/** Where the draft and what storage has of it are held side by side. */
interface Desk {
  readonly draft: Draft;
  readonly writer: Writer;
  readonly seen: Seen;
  readonly show: (change: Partial<KeptSnapshot>) => void;
  snapshot: KeptSnapshot;
  /** The draft's text when it was last looked at, and the one of the model. */
  text: string;
  original: string;
  /** What the model wrote for this page. */
  readonly made: string;
  /** Other texts that a person has not decided on, the latest first. */
  unseen: readonly DraftRecord[];
}

function note(desk: Desk): void {
  const { original, current, phase } = desk.draft.getSnapshot();
  if (phase === 'sent') return forgetSent(desk);
  if (current === desk.text && original === desk.original) return;
  desk.text = current;
  desk.original = original;
  desk.show({ restored: null });
  desk.writer.write(current, original);
  showConflict(desk);
}

function forgetSent(desk: Desk): void {
  desk.writer.forget();
  desk.unseen = [];
  desk.show({ restored: null, conflict: null });
}

function compare(desk: Desk, records: readonly DraftRecord[]): void {
  const { draft, seen, show } = desk;
  const isFirst = desk.snapshot.status === 'loading';
  if (isFirst) show({ status: 'idle' });
  if (isUnderWay(draft)) return;
  const [latest] = seen.unseen(records);
  if (isFirst && latest && desk.text === draft.getSnapshot().original) {
    put(desk, latest.current, latest.original);
    show({ status: 'saved', restored: { text: latest.current, savedAt: latest.savedAt } });
  }
  for (const record of seen.unseen(records)) if (record.current === desk.text) adopt(desk, record);
  desk.unseen = seen.unseen(records);
  showConflict(desk);
}

/** What another page has is what stands in the draft. */
function adopt({ seen, writer }: Desk, record: DraftRecord): void {
  seen.see(record);
  writer.adopt(record);
}

function showConflict({ snapshot, unseen: [other], text, writer, show }: Desk): void {
  if (!other) {
    if (snapshot.conflict) show({ conflict: null });
    return;
  }
  const mine = { text, savedAt: writer.savedAt(text) };
  show({ conflict: { mine, other: { text: other.current, savedAt: other.savedAt } } });
}

/** Puts a text into the draft that nobody typed, beside what it was made of. */
function put(desk: Desk, text: string, original = desk.original): void {
  const { draft } = desk;
  desk.text = text;
  desk.original = original;
  draft.review();
  if (original === draft.getSnapshot().original) draft.edit(text);
  else draft.rebase(original, text);
}

function discard(desk: Desk): void {
  if (!desk.snapshot.restored || isUnderWay(desk.draft)) return;
  put(desk, desk.made, desk.made);
  desk.writer.forget();
  desk.show({ restored: null });
  showConflict(desk);
}

function resolve(desk: Desk, pick: 'mine' | 'other' | 'both'): void {
  const { draft, writer, seen, text } = desk;
  const [other, ...others] = desk.unseen;
  if (!other || isUnderWay(draft)) return;
  seen.see(other);
  desk.unseen = others;
  if (pick === 'other') put(desk, other.current);
  if (pick === 'both') put(desk, `${text}\n\n${other.current}`);
  desk.show({ restored: null });
  // An untouched draft has nothing to save, and the other text stays in its own page's hand.
  if (desk.text !== draft.getSnapshot().original) {
    writer.write(desk.text, draft.getSnapshot().original);
    writer.save();
  }
  showConflict(desk);
}

function isUnderWay(draft: Draft): boolean {
  const { phase } = draft.getSnapshot();
  return phase === 'sending' || phase === 'sent';
}
