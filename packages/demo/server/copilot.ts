import { join } from 'node:path';
import type { OpeningHours } from '@credence-ui/core/fallback';
import { createCycle } from './cycle/createCycle.ts';
import type { Cycle } from './cycle/createCycle.ts';
import type { Library } from './documents/createLibrary.ts';
import type { Engine } from './engine/engine.ts';
import type { Inbox } from './inbox/createInbox.ts';
import type { CheckQuestion } from './measure/readQuestions.ts';
import type { ModelOptions } from './readOptions.ts';
import type { Store } from './store/createStore.ts';

/** What the routes work with. */
export interface Copilot {
  /** That in force, with its prompt; another one after a decision. */
  readonly engine: Engine;
  /** Names the engine and its prompt in every event. */
  readonly promptVersion: string;
  readonly library: Library;
  readonly inbox: Inbox;
  readonly store: Store;
  readonly cycle: Cycle;
  /** Questions with what a right answer holds, by the name of their suite. */
  readonly suites: ReadonlyMap<string, readonly CheckQuestion[]>;
  /** Where whoever runs it says that data are kept; `null` where nobody did. */
  readonly region: string | null;
  /** When people answer what is handed to them; `null` where they always do. */
  readonly hours: OpeningHours | null;
}

/** Puts a copilot together over what is kept. */
export async function assembleCopilot(parts: CopilotParts): Promise<Copilot> {
  const { library, inbox, store, model, suites = new Map() } = parts;
  const { prompts = ownPrompts, region = null, hours = null } = parts;
  const { decisions } = store;
  const cycle = await createCycle({ search: library.search, model, folder: prompts, decisions });
  return {
    get engine() {
      return cycle.current().engine;
    },
    get promptVersion() {
      return cycle.current().promptVersion;
    },
    ...{ library, inbox, store, cycle, suites, region, hours },
  };
}

const ownPrompts = join(import.meta.dirname, '../prompts');

export interface CopilotParts
  extends
    Pick<Copilot, 'library' | 'inbox' | 'store'>,
    Partial<Pick<Copilot, 'suites' | 'region' | 'hours'>> {
  /** A language model in place of the extractive engine. */
  readonly model: ModelOptions | null;
  /** Folder of the prompts. @default those of the demo */
  readonly prompts?: string;
}
