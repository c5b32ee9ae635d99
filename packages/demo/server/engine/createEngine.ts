import type { PassageSearch } from '../retrieval/createSearch.ts';
import type { ModelOptions } from '../readOptions.ts';
import type { Engine } from './engine.ts';
import { createExtractiveEngine } from './extractive/createExtractiveEngine.ts';
import { createModelEngine } from './model/createModelEngine.ts';

/** The extractive engine, or a language model when one is set up. */
export function createEngine(search: PassageSearch, model: ModelOptions | null): ChosenEngine {
  if (model === null) {
    return { engine: createExtractiveEngine(search), promptVersion: 'extractive-2', isFree: true };
  }
  return { engine: createModelEngine(search, model), promptVersion: 'passages-1', isFree: false };
}

export interface ChosenEngine {
  readonly engine: Engine;
  readonly promptVersion: string;
  /** Whether an answer costs nothing, so that drafts may be prepared unasked. */
  readonly isFree: boolean;
}
