import type { Draft, DraftKeeper, DraftRecord, DraftStorage } from '@credence-ui/draft';
import { createShelf } from './createShelf.ts';
import { createTeller } from './createTeller.ts';
import { afterVisit, readRecord } from './draftRecord.ts';
import { keepDraft } from './keepDraft.ts';

/** What the storage of drafts could not do, or would not touch. */
export interface DraftStorageIssue {
  /**
   * `memory`: nothing outlives the page. `unsaved`: storage refused a record, as when it is full; the next save tries again.
   * `unread`: storage did not answer. `corrupt` and `newer`: a record stays where it is, and is not shown.
   */
  readonly kind: 'memory' | 'unsaved' | 'unread' | 'corrupt' | 'newer';
  /** What the browser threw. */
  readonly error?: unknown;
}

/** Where drafts are kept, and who is told when that fails. */
export interface DraftStorageOptions {
  /** Names the database; one for each product, or each person who signs in. @default 'credence-drafts' */
  readonly name?: string;
  /** Told what went wrong. Typing goes on all the same. */
  readonly onIssue?: (issue: DraftStorageIssue) => void;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/**
 * Keeps drafts in IndexedDB until they are sent or left alone for 30 days. Where IndexedDB is missing or blocked it works in
 * memory, and warns once in development. Nothing is opened before the first use, so a server may call it.
 */
export function createDraftStorage(options: DraftStorageOptions = {}): DraftStorage & DraftKeeper {
  const { name = 'credence-drafts', onIssue, now = Date.now } = options;
  const tell = createIssueTeller(onIssue);
  const shelf = createShelf(name, () => tell({ kind: 'memory' }, 'memory'));
  const teller = createTeller(name);
  let swept: Promise<void> | null = null;
  const sweep = () => (swept ??= shelf.revise((value) => afterVisit(value, now())).catch(noop));

  async function read(id?: string): Promise<readonly DraftRecord[]> {
    try {
      await sweep();
      const records: DraftRecord[] = [];
      for (const [key, value] of await shelf.read(id)) {
        const result = readRecord(value);
        if (typeof result === 'string') tell({ kind: result }, JSON.stringify(key));
        else records.push(result);
      }
      return records.sort((a, b) => b.savedAt - a.savedAt);
    } catch (error) {
      tell({ kind: 'unread', error });
      throw error;
    }
  }

  const storage: DraftStorage = {
    load: (id) => read(id),
    list: () => read(),
    async save(record) {
      try {
        await shelf.put(record);
      } catch (error) {
        tell({ kind: 'unsaved', error });
        throw error;
      }
      teller.tell(record.id);
    },
    async forget(id, seen) {
      const isSeen = ({ tab, revision }: DraftRecord) => !seen || revision <= (seen[tab] ?? 0);
      await shelf.revise((value) => {
        const record = readRecord(value);
        return typeof record !== 'string' && isSeen(record) ? undefined : value;
      }, id);
      teller.tell(id);
    },
    subscribe: teller.subscribe,
  };
  return { ...storage, keep: (draft: Draft) => keepDraft(draft, storage, { now }) };
}

const noop = () => undefined;

/** Tells issues; one with a `key` only once. What the listener throws is reported and stops nothing. */
function createIssueTeller(onIssue: DraftStorageOptions['onIssue']) {
  const told = new Set<string>();
  return (issue: DraftStorageIssue, key?: string) => {
    if (key !== undefined && told.has(key)) return;
    if (key !== undefined) told.add(key);
    try {
      onIssue?.(issue);
    } catch (error) {
      console.error(error);
    }
  };
}
