import { readersOf } from '../collector.ts';
import type { ProviderReaders } from '../collector.ts';
import { collectChat } from './collectChat.ts';
import { collectGeneration } from './collectGeneration.ts';
import { collectResponses } from './collectResponses.ts';

/** The readers of a provider that speaks OpenAI's formats: Responses, Chat Completions and what servers add to them. */
export function openAiWire(provider: string): ProviderReaders {
  return readersOf({
    provider,
    fields: ['output', 'choices', 'generated_text'],
    collect: () => [collectResponses(), collectChat(), collectGeneration()],
  });
}
