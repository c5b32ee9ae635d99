import type { Draft } from './draft.ts';

/** What one page left of a draft that somebody typed in. */
export interface DraftRecord {
  readonly version: 1;
  /** The draft's. */
  readonly id: string;
  /** Names the page that wrote it, another one after each load. */
  readonly tab: string;
  /** Counts what that page saved of this draft, from 1. */
  readonly revision: number;
  /** The text as the model wrote it. */
  readonly original: string;
  /** The text as a person left it. */
  readonly current: string;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  /** What this one goes on from or was picked over: pages by their name, with the last revision that counts as seen. */
  readonly over: Readonly<Record<string, number>>;
}

/** Keeps drafts where they outlive the page. Every page writes a record of its own, so that none replaces another's text. */
export interface DraftStorage {
  /** What pages left of one draft, the latest first. */
  load(id: string): Promise<readonly DraftRecord[]>;
  /** Resolves once it is kept, rejects when the storage is full or refuses. */
  save(record: DraftRecord): Promise<void>;
  /** Forgets a draft; given `seen`, only the pages in it and nothing that they wrote later. */
  forget(id: string, seen?: Readonly<Record<string, number>>): Promise<void>;
  /** Everything that is kept, the latest first. */
  list(): Promise<readonly DraftRecord[]>;
  /** Calls `listener` with the id of a draft that this page or another one saved or forgot; the returned function ends that. */
  subscribe(listener: (id: string) => void): () => void;
}

/** One of two texts of a draft. */
export interface DraftVersion {
  readonly text: string;
  /** Milliseconds since the epoch; `null` while it is not saved. */
  readonly savedAt: number | null;
}

/** Where the keeping of a draft stands. */
export interface KeptSnapshot {
  /** `waiting` while what was typed is not saved yet, `failed` when it could not be and is tried again. */
  readonly status: 'loading' | 'idle' | 'waiting' | 'saved' | 'failed';
  /** The edits that an earlier page left and that stand in the draft now, until somebody types on. */
  readonly restored: DraftVersion | null;
  /** Set when another page has another text of the draft, until a person picks. */
  readonly conflict: { readonly mine: DraftVersion; readonly other: DraftVersion } | null;
}

/** A draft that is being kept: an external store, and the choices of the person who works on it. */
export interface KeptDraft {
  subscribe(listener: () => void): () => void;
  getSnapshot(): KeptSnapshot;
  /** Takes what was restored out of the draft and forgets it. */
  discard(): void;
  /** Settles a conflict: with one text, or with the other one below one's own. */
  resolve(pick: 'mine' | 'other' | 'both'): void;
  /** Saves what is left to save and follows the draft no longer. */
  stop(): void;
}

/** Keeps drafts, as `createDraftStorage` of `@credence-ui/browser` does. */
export interface DraftKeeper {
  /** Saves what is typed into the draft, and brings back what an earlier page left of it. */
  keep(draft: Draft): KeptDraft;
}
