import type { DraftRecord, DraftStorage, KeptSnapshot } from '@credence-ui/draft';
import { createSchedule } from './createSchedule.ts';
import type { Seen } from './createSeen.ts';

/** One page's hand in the storage of one draft. */
export interface Writer {
  /** Takes the text as it is now beside its original, to be saved soon. */
  write(text: string, original: string): void;
  /** Saves the text at once; what storage refuses is tried again. */
  save(): void;
  /** Saves at once what waits for that. */
  flush(): void;
  /** Forgets what this page wrote and the records that it has seen. */
  forget(): void;
  /** Counts the record of another page as this page's own while it has none. */
  adopt(record: DraftRecord): void;
  /** When exactly this text was saved, here or by the page that it came from; else `null`. */
  savedAt(text: string): number | null;
}

const retryAfter = 5000;

/** A writer with a name of its own, so that no page ever writes over the record of another. */
export function createWriter(options: createWriter.Options): Writer {
  const { onStatus } = options;
  const schedule = createSchedule(save, { quiet: 500, most: 1000 });
  const hand = createHand(options);
  let { original } = options;
  let text = original;

  function save(): void {
    schedule.cancel();
    if (text === original) return forget();
    const attempt = { original, text };
    hand.save(attempt).then(
      () => {
        if (isSame(attempt, { original, text })) onStatus('saved');
        else if (!schedule.isWaiting()) schedule.soon();
      },
      () => {
        schedule.later(retryAfter);
        onStatus('failed');
      },
    );
  }

  function forget(): void {
    schedule.cancel();
    text = original;
    hand.forget();
    onStatus('idle');
  }

  return {
    write(next, nextOriginal) {
      text = next;
      original = nextOriginal;
      const isSaved = text !== original && hand.has({ original, text });
      (isSaved ? schedule.cancel : schedule.soon)();
      onStatus(isSaved ? 'saved' : 'waiting');
    },
    ...{ save, forget, adopt: hand.adopt, savedAt: hand.savedAt },
    flush: () => (schedule.isWaiting() ? save() : undefined),
  };
}

export declare namespace createWriter {
  interface Options {
    /** The draft's. */
    readonly id: string;
    /** The text as the model wrote it, until `write` names a newer one. */
    readonly original: string;
    readonly storage: DraftStorage;
    readonly now: () => number;
    /** The page's name. */
    readonly tab: string;
    readonly seen: Pick<Seen, 'over'>;
    readonly onStatus: (status: KeptSnapshot['status']) => void;
  }
}

/** The records of one page, one after another. */
function createHand({ id, storage, now, tab, seen }: createWriter.Options) {
  let revision = 0;
  let saved: Saved | null = null;
  let saving: Promise<unknown> = Promise.resolve();
  return {
    async save(texts: Texts): Promise<void> {
      const { original, text: current } = texts;
      revision += 1;
      const attempt: Saved = { ...texts, at: now(), over: seen.over() };
      const record = { version: 1, id, tab, revision, original, current } as const;
      const done = storage.save({ ...record, savedAt: attempt.at, over: attempt.over });
      saving = done.catch(noop);
      await done;
      // The record names those that it goes on from, so that one which stays is no conflict.
      if (attempt.over !== saved?.over) void storage.forget(id, attempt.over).catch(noop);
      saved = attempt;
    },
    forget(): void {
      if (!saved && revision === 0) return;
      saved = null;
      const gone = { ...seen.over(), [tab]: revision };
      // A save that is under way would come after it.
      saving = saving.then(() => storage.forget(id, gone)).catch(noop);
    },
    adopt({ original, current, savedAt }: DraftRecord): void {
      saved ??= { original, text: current, at: savedAt, over: {} };
    },
    has: (texts: Texts): boolean => saved !== null && isSame(saved, texts),
    savedAt: (text: string): number | null => (saved?.text === text ? saved.at : null),
  };
}

/** A text beside the one that it was made of. */
interface Texts {
  readonly original: string;
  readonly text: string;
}

function isSame(one: Texts, other: Texts): boolean {
  return one.text === other.text && one.original === other.original;
}

interface Saved extends Texts {
  readonly at: number;
  readonly over: DraftRecord['over'];
}

const noop = () => undefined;
