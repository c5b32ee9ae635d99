import type { PromptVersion } from '../../shared/cycle.ts';
import { createEngine } from '../engine/createEngine.ts';
import type { ChosenEngine } from '../engine/createEngine.ts';
import type { ModelOptions } from '../readOptions.ts';
import type { PassageSearch } from '../retrieval/createSearch.ts';
import type { Decisions } from '../store/createDecisions.ts';
import { DatabaseUnreachable } from '../store/DatabaseUnreachable.ts';
import { parsePrompt, readPrompts } from './promptFile.ts';
import type { Prompt } from './promptFile.ts';

/** The versions that there are: a file each, which stays what it was when it was first used. */
export interface Shelf {
  /** Looks at the files again, and at what is kept. */
  readonly refresh: () => Promise<void>;
  /** Looks for versions in what others keep, if one is not known yet. */
  readonly learn: (versions: readonly string[]) => Promise<void>;
  /** A version as it is used; `null` where there is none for the engine that runs. */
  readonly find: (version: string) => Prompt | null;
  readonly engineOf: (prompt: Prompt) => ChosenEngine;
  /** Keeps what a version says, for the day on which its file is another, or gone. */
  readonly keep: (prompt: Prompt) => Promise<void>;
  readonly list: () => Promise<Versions>;
}

export interface Versions {
  readonly prompts: readonly PromptVersion[];
  /** Files that are no prompts, in words. */
  readonly problems: readonly string[];
}

export async function createShelf(options: createShelf.Options): Promise<Shelf> {
  const { search, model, folder, decisions } = options;
  const kind = model === null ? 'extractive' : 'model';
  const engines = new Map<string, ChosenEngine>();
  let kept: ReadonlyMap<string, string> = new Map();
  let files = await readPrompts(folder);
  // What was there once can be used until the next start.
  let seen = files.prompts;
  async function refresh(): Promise<void> {
    files = await readPrompts(folder);
    seen = new Map([...seen, ...files.prompts]);
    kept = await whileThere(() => decisions.texts(), kept);
  }
  function find(version: string): Prompt | null {
    const text = kept.get(version);
    const prompt = text === undefined ? seen.get(version) : parsePrompt(version, text);
    return prompt?.engine === kind ? prompt : null;
  }
  return {
    refresh,
    find,
    async learn(versions) {
      // What is kept never changes, so an answer asks for it only once.
      if (versions.every((version) => kept.has(version))) return;
      kept = await whileThere(() => decisions.texts(), kept);
    },
    engineOf(prompt) {
      const key = `${prompt.version}\n${prompt.text}`;
      const engine = engines.get(key) ?? createEngine(search, model, prompt);
      engines.set(key, engine);
      return engine;
    },
    async keep({ version, text }) {
      if (kept.has(version)) return;
      await decisions.keep(version, text);
      // Another server may have kept other words first.
      kept = await decisions.texts();
    },
    async list() {
      await refresh();
      const versions = [...new Set([...files.prompts.keys(), ...kept.keys()])].sort();
      const prompts = versions.map((version): PromptVersion => {
        const file = files.prompts.get(version)?.text;
        const text = kept.get(version) ?? file ?? '';
        return { version, text, file: standing(file, text), usable: find(version) !== null };
      });
      return { prompts, problems: files.problems };
    },
  };
}

export declare namespace createShelf {
  interface Options {
    readonly search: PassageSearch;
    /** A language model in place of the extractive engine. */
    readonly model: ModelOptions | null;
    /** Where the prompts are, each a file. */
    readonly folder: string;
    readonly decisions: Decisions;
  }
}

function standing(file: string | undefined, text: string): PromptVersion['file'] {
  if (file === undefined) return 'gone';
  return file === text ? 'same' : 'changed';
}

/** What the database says; what was known before while it is away. */
export async function whileThere<Value>(ask: () => Promise<Value>, known: Value): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DatabaseUnreachable) return known;
    throw error;
  }
}
