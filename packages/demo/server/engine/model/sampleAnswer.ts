import {
  APICallError,
  InvalidResponseDataError,
  RetryError,
  streamText,
  type LanguageModel,
} from 'ai';
import type { AIResponse, Finish } from '@credence-ui/core';
import { createReader } from '@credence-ui/core/provider/ai-sdk';
import { EngineFailure } from '../EngineFailure.ts';
import { AnswerTooLong } from './explainFailure.ts';
import type { Prompt } from './writePrompt.ts';
import { watchSilence } from './watchSilence.ts';

/** One answer of the model, as it comes: its text, then all that the reader made of it. */
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
  /** Without a word, at the beginning or in the middle. */
  readonly silence: number;
  readonly total: number;
}

export type SamplePart =
  /** Of the answer; what the model thinks is left out. */
  | { readonly type: 'text'; readonly delta: string }
  /** Always last. `isCut`: it stopped before it was complete. */
  | { readonly type: 'end'; readonly response: AIResponse; readonly isCut: boolean };

async function* stream(request: SampleRequest, wantsLogprobs: boolean): AsyncGenerator<SamplePart> {
  const { model, prompt, temperature, signal, patience } = request;
  const silence = watchSilence(patience.silence);
  const total = AbortSignal.timeout(patience.total);
  const result = streamText({
    model,
    ...prompt,
    temperature,
    // A person waits: an endpoint that is away is said to be at once, and trying again is a button.
    maxRetries: 0,
    abortSignal: AbortSignal.any([signal, total, silence.signal]),
    include: { rawChunks: true },
    ...(wantsLogprobs && {
      providerOptions: { [providerName]: { logprobs: true, top_logprobs: 5 } },
    }),
    onError: () => undefined,
  });
  const reader = createReader();
  let shown = '';
  let isHeard = false;
  try {
    for await (const part of result.stream) {
      if (part.type === 'error' && !(isHeard && InvalidResponseDataError.isInstance(part.error)))
        throw part.error;
      if (part.type === 'abort') throw new DOMException('The model took too long.', 'TimeoutError');
      if (part.type === 'raw') {
        isHeard = true;
        silence.heard();
      }
      // An error that is passed over tells nothing of the answer.
      if (part.type !== 'error') reader.push(part);
      if (part.type !== 'text-delta' && part.type !== 'finish') continue;
      const { content } = reader.response;
      // What turned out to be reasoning after it was shown is taken back by the answer as a whole.
      if (content.length === shown.length || !content.startsWith(shown)) continue;
      yield { type: 'text', delta: content.slice(shown.length) };
      shown = content;
    }
    const { response } = reader;
    yield { type: 'end', response, isCut: isIncomplete(response.finish) };
  } catch (error) {
    throw total.aborted && !silence.signal.aborted ? new AnswerTooLong() : error;
  } finally {
    silence.end();
  }
}

/** Whether an answer stopped before its end. Throws when a content filter stopped it. */
function isIncomplete(finish: Finish | undefined): boolean {
  if (finish === 'filtered')
    throw new EngineFailure(
      'blocked',
      'the content filter of the model stopped its answer. Reply by hand, or hand over to a person.',
    );
  return finish !== 'complete';
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
