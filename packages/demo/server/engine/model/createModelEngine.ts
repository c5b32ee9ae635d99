import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Token } from '@credence-ui/core';
import type { ModelOptions } from '../../readOptions.ts';
import type { Hit, PassageSearch } from '../../retrieval/createSearch.ts';
import { consultedSources } from '../consultedSources.ts';
import type { Engine, EngineAnswer, EnginePart } from '../engine.ts';
import { EngineFailure } from '../EngineFailure.ts';
import { answerable } from '../extractive/answerable.ts';
import { citeMarkers } from './citeMarkers.ts';
import { createTurns, type Turn } from './createTurns.ts';
import { explainFailure } from './explainFailure.ts';
import { retrieve } from './retrieve.ts';
import { providerName, sampleAnswer, type Patience, type SampleRequest } from './sampleAnswer.ts';
import { writePrompt } from './writePrompt.ts';

/** A whole answer may take this many times the longest silence. */
const longestAnswer = 4;

/** Any model behind an OpenAI-compatible endpoint: the first sample is streamed, two more are drawn beside it. */
export function createModelEngine(
  search: PassageSearch,
  { baseUrl, model, apiKey, timeoutSeconds, calls }: ModelOptions,
): Engine {
  const silence = timeoutSeconds * 1000;
  const patience: Patience = { silence, total: silence * longestAnswer };
  const provider = createOpenAICompatible({
    name: providerName,
    baseURL: baseUrl,
    ...(apiKey !== null && { apiKey }),
  });
  const turns = createTurns(calls);
  return {
    name: model,
    description: `Language model ${model} at ${new URL(baseUrl).host}, answering from your documents.`,
    async *answer(question, { signal }) {
      const ended = new AbortController();
      const leaving = AbortSignal.any([signal, ended.signal]);
      try {
        const turn = turns.join(leaving);
        for await (const before of turn.wait()) yield { type: 'waiting', before };
        // What waits costs nothing: passages are looked for when its turn has come.
        const hits = retrieve(search, question);
        const prompt = writePrompt(
          question,
          hits.map(({ passage }) => passage),
        );
        const request = { model: provider(model), prompt, patience, signal: leaving };
        const others = [0, 1].map(() =>
          drawSample({ ...request, temperature: 0.8 }, turns.join(leaving, { isBegun: true })),
        );
        const given = yield* streamFirst({ ...request, temperature: 0.2 });
        turn.end();
        const samples = (await Promise.all(others)).filter((sample) => sample !== null);
        yield {
          type: 'evidence',
          answer: weigh(search, question, { ...given, samples, hits }),
        };
      } catch (error) {
        throw signal.aborted ? error : explainFailure(error, { endpoint: baseUrl, timeoutSeconds });
      } finally {
        // Calls that still run end, and leave their places.
        ended.abort();
      }
    },
  };
}

/** Streams the answer that is shown, and returns all of it. */
async function* streamFirst(
  request: SampleRequest,
): AsyncGenerator<EnginePart, Pick<Sampled, 'content' | 'tokens'>> {
  let content = '';
  const tokens: Token[] = [];
  for await (const part of sampleAnswer(request)) {
    if (part.type === 'tokens') tokens.push(...part.tokens);
    else {
      content += part.delta;
      yield part;
    }
  }
  if (content.trim() === '')
    throw new EngineFailure('invalid', 'the model sent an empty answer. Try again.');
  return { content, tokens };
}

/** A further sample, or `null` when it failed: the answer can do without. */
async function drawSample(request: SampleRequest, turn: Turn): Promise<string | null> {
  try {
    // Nobody is told of these: the answer is on its way.
    for await (const _before of turn.wait());
    let text = '';
    for await (const part of sampleAnswer(request)) if (part.type === 'text') text += part.delta;
    return text.trim() === '' ? null : text;
  } catch {
    return null;
  } finally {
    turn.end();
  }
}

interface Sampled {
  readonly content: string;
  readonly tokens: readonly Token[];
  readonly samples: readonly string[];
  readonly hits: readonly Hit[];
}

function weigh(
  search: PassageSearch,
  question: string,
  { content, tokens, samples, hits }: Sampled,
): EngineAnswer {
  const passages = hits.map(({ passage }) => passage);
  const citations = citeMarkers(content, passages);
  const cited = citations.flatMap(({ id }) => passages[Number(id) - 1] ?? []);
  return {
    content,
    citations,
    consulted: consultedSources(hits, cited),
    evidence: {
      content,
      question,
      passages: hits.map(({ passage, score }, index) => ({
        id: String(index + 1),
        text: passage.text,
        score,
      })),
      samples,
      ...(tokens.length > 0 && { tokens }),
      verifiers: [answerable(search, question, cited)],
    },
  };
}
