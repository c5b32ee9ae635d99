import { readersOf } from '../collector.ts';
import type { Collector, ProviderReaders } from '../collector.ts';
import { collectChat } from './collectChat.ts';
import { collectGeneration } from './collectGeneration.ts';
import { collectLocal } from './collectLocal.ts';
import { collectResponses } from './collectResponses.ts';
import { collectThread } from './collectThread.ts';

/** The readers of a provider that speaks OpenAI's formats and nothing else. */
export function openAiWire(provider: string): ProviderReaders {
  return readersOf({ provider, fields: openAiFields, collect: openAiCollectors });
}

/** The fields by which OpenAI's formats are known. */
export const openAiFields = ['output', 'choices', 'generated_text'] as const;

/** A collector for each of OpenAI's formats: Responses, Chat Completions, threads, and what text-generation and local
 * servers send. */
export function openAiCollectors(): readonly Collector[] {
  return [collectResponses(), collectChat(), collectGeneration(), collectThread(), collectLocal()];
}
