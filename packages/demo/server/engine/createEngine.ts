import type { Prompt } from '../cycle/promptFile.ts';
import type { PassageSearch } from '../retrieval/createSearch.ts';
import type { ModelOptions } from '../readOptions.ts';
import type { Engine } from './engine.ts';
import { createExtractiveEngine } from './extractive/createExtractiveEngine.ts';
import { createModelEngine } from './model/createModelEngine.ts';

/** The extractive engine, or a language model when one is set up, going by a prompt. */
export function createEngine(
  search: PassageSearch,
  model: ModelOptions | null,
  prompt: Prompt,
): ChosenEngine {
  const { version: promptVersion, instructions } = prompt;
  if (model === null)
    return { engine: createExtractiveEngine(search, prompt), promptVersion, isFree: true };
  const engine = createModelEngine(search, { ...model, instructions });
  return { engine, promptVersion, isFree: false };
}

export interface ChosenEngine {
  readonly engine: Engine;
  readonly promptVersion: string;
  /** Whether an answer costs nothing, so that drafts may be prepared unasked. */
  readonly isFree: boolean;
}
