import { APICallError, RetryError, streamText, type LanguageModel } from 'ai';
import type { Token } from '@credence-ui/core';
import type { Prompt } from './writePrompt.ts';
import { readLogprobs } from './readLogprobs.ts';

/** One answer of the model, as it comes: its text, and the log-probabilities of its tokens when they are offered. */
export async function* sampleAnswer(request: SampleRequest): AsyncGenerator<SamplePart> {
  try {
    yield* stream(request, true);
  } catch (error) {
    if (!refusesLogprobs(error)) throw error;
    yield* stream(request, false);
  }
}

export interface SampleRequest {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  readonly temperature: number;
  readonly signal: AbortSignal;
  readonly patience: Patience;
}

/** Milliseconds to wait. */
export interface Patience {
  readonly firstChunk: number;
  readonly betweenChunks: number;
  readonly total: number;
  /** How often a request that failed before its first word is made again. */
  readonly retries: number;
}

export type SamplePart =
  | { readonly type: 'text'; readonly delta: string }
  | { readonly type: 'tokens'; readonly tokens: readonly Token[] };

async function* stream(request: SampleRequest, wantsLogprobs: boolean): AsyncGenerator<SamplePart> {
  const { model, prompt, temperature, signal, patience } = request;
  const total = AbortSignal.timeout(patience.total);
  const result = streamText({
    model,
    ...prompt,
    temperature,
    maxRetries: patience.retries,
    abortSignal: AbortSignal.any([signal, total]),
    timeout: { firstChunkMs: patience.firstChunk, chunkMs: patience.betweenChunks },
    include: { rawChunks: wantsLogprobs },
    ...(wantsLogprobs && {
      providerOptions: { [providerName]: { logprobs: true, top_logprobs: 5 } },
    }),
    onError: () => undefined,
  });
  for await (const part of result.stream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new DOMException('The model took too long.', 'TimeoutError');
    if (part.type === 'text-delta') yield { type: 'text', delta: part.text };
    if (part.type === 'raw') {
      const tokens = readLogprobs(part.rawValue);
      if (tokens.length > 0) yield { type: 'tokens', tokens };
    }
  }
}

/** The name under which options travel to an OpenAI-compatible endpoint. */
export const providerName = 'copilot';

/** Some endpoints refuse a request that asks for log-probabilities; the answer is worth more than they are. */
function refusesLogprobs(error: unknown): boolean {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (!APICallError.isInstance(cause) || (cause.statusCode !== 400 && cause.statusCode !== 422))
    return false;
  return /logprob/i.test(`${cause.message} ${cause.responseBody ?? ''}`);
}
