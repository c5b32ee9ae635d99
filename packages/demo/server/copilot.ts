import type { Library } from './documents/createLibrary.ts';
import type { Engine } from './engine/engine.ts';
import type { Inbox } from './inbox/createInbox.ts';
import type { Store } from './store/createStore.ts';

/** What the routes work with. */
export interface Copilot {
  readonly engine: Engine;
  /** Names the engine and its prompt in every event. */
  readonly promptVersion: string;
  readonly library: Library;
  readonly inbox: Inbox;
  readonly store: Store;
}
