import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Token } from '@credence-ui/core';
import type { Finish } from '@credence-ui/core/response';
import type { ModelOptions } from '../../readOptions.ts';
import type { Hit, PassageSearch } from '../../retrieval/createSearch.ts';
import { asksNothing, nothingAsked } from '../asksNothing.ts';
import { consultedSources } from '../consultedSources.ts';
import type { Engine, EngineAnswer, EnginePart } from '../engine.ts';
import { EngineFailure } from '../EngineFailure.ts';
import { withoutSources } from '../withoutSources.ts';
import { internalSources } from '../internalSources.ts';
import { answerable } from '../extractive/answerable.ts';
import { citeSources, citingFlaws } from './citeSources.ts';
import { createTurns, type Turn, type Turns } from './createTurns.ts';
import { explainFailure } from './explainFailure.ts';
import { longestAnswer } from './longestAnswer.ts';
import { retrieve } from './retrieve.ts';
import { providerName, sampleAnswer, type SampleRequest } from './sampleAnswer.ts';
import { writePrompt } from './writePrompt.ts';

/** Any model behind an OpenAI-compatible endpoint: the first sample is streamed, two more are drawn beside it. */
export function createModelEngine(search: PassageSearch, options: InstructedModel): Engine {
  const { baseUrl, model, apiKey, timeoutSeconds, calls, instructions } = options;
  const silence = timeoutSeconds * 1000;
  const provider = createOpenAICompatible({
    name: providerName,
    baseURL: baseUrl,
    ...(apiKey !== null && { apiKey }),
  });
  const asking: Asking = {
    search,
    instructions,
    turns: createTurns(calls),
    model: provider(model),
    patience: { silence, total: silence * longestAnswer },
  };
  return {
    name: model,
    description: `Language model ${model} at ${new URL(baseUrl).host}, answering from your documents.`,
    async *answer(question, { signal }) {
      if (asksNothing(question)) {
        yield* sayThatNothingIsAsked(question);
        return;
      }
      const ended = new AbortController();
      try {
        yield* draw(question, asking, AbortSignal.any([signal, ended.signal]));
      } catch (error) {
        throw signal.aborted ? error : explainFailure(error, { endpoint: baseUrl, timeoutSeconds });
      } finally {
        // Calls that still run end, and leave their places.
        ended.abort();
      }
    },
  };
}

/** A model, and what it is told. */
export interface InstructedModel extends ModelOptions {
  readonly instructions: string;
}

/** What every answer of an engine shares. */
interface Asking extends Pick<SampleRequest, 'model' | 'patience'> {
  readonly search: PassageSearch;
  readonly instructions: string;
  readonly turns: Turns;
}

async function* draw(
  question: string,
  { search, turns, model, patience, instructions }: Asking,
  signal: AbortSignal,
): AsyncGenerator<EnginePart, void> {
  const turn = turns.join(signal);
  for await (const before of turn.wait()) yield { type: 'waiting', before };
  // What waits costs nothing: passages are looked for when its turn has come.
  const hits = retrieve(search, question);
  const prompt = writePrompt(
    instructions,
    question,
    hits.map(({ passage }) => passage),
  );
  const request = { model, prompt, patience, signal };
  const others = [0, 1].map(() =>
    drawSample({ ...request, temperature: 0.8 }, turns.join(signal, { isBegun: true })),
  );
  const given = yield* streamFirst({ ...request, temperature: 0.2 });
  turn.end();
  const samples = (await Promise.all(others)).filter((sample) => sample !== null);
  yield { type: 'evidence', answer: weigh(search, question, { ...given, samples, hits }) };
}

function* sayThatNothingIsAsked(question: string): Generator<EnginePart> {
  yield { type: 'text', delta: nothingAsked };
  yield { type: 'evidence', answer: withoutSources(question, nothingAsked, ['asksNothing']) };
}

/** Streams the answer that is shown, and returns all of it. */
async function* streamFirst(
  request: SampleRequest,
): AsyncGenerator<EnginePart, Pick<Sampled, 'content' | 'tokens' | 'finish'>> {
  for await (const part of sampleAnswer(request)) {
    if (part.type === 'text') {
      yield part;
      continue;
    }
    const { content, evidence, finish = 'interrupted' } = part.response;
    if (content.trim() === '') break;
    return { content, tokens: evidence?.tokens ?? [], finish };
  }
  throw new EngineFailure('invalid', 'the model sent an empty answer. Try again.');
}

/** A further sample, or `null` when it failed or was cut: the answer can do without. */
async function drawSample(request: SampleRequest, turn: Turn): Promise<string | null> {
  try {
    // Nobody is told of these: the answer is on its way.
    for await (const _before of turn.wait());
    for await (const part of sampleAnswer(request)) {
      if (part.type === 'text' || part.isCut) continue;
      const { content } = part.response;
      if (content.trim() !== '') return content;
    }
    return null;
  } catch {
    return null;
  } finally {
    turn.end();
  }
}

interface Sampled {
  readonly content: string;
  readonly tokens: readonly Token[];
  readonly finish: Finish;
  readonly samples: readonly string[];
  readonly hits: readonly Hit[];
}

function weigh(
  search: PassageSearch,
  question: string,
  { content, tokens, finish, samples, hits }: Sampled,
): EngineAnswer {
  const passages = hits.map(({ passage }) => passage);
  const citations = citeSources(content, passages);
  const cited = citations.flatMap(({ id }) => passages[Number(id) - 1] ?? []);
  return {
    content,
    citations,
    finish,
    consulted: consultedSources(hits, cited),
    internalSources: internalSources(search, question),
    flaws: [
      ...(finish === 'complete' ? [] : (['cut'] as const)),
      ...citingFlaws(content, passages),
    ],
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
