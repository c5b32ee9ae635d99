import type { AIResponse } from '@credence-ui/core';
import { parseResponse } from '@credence-ui/core/response';
import { afterEach, expect, it, vi } from 'vitest';
import type { AnswerEvent } from '../../shared/api.ts';
import type { Engine, EnginePart } from './engine.ts';
import { EngineFailure } from './EngineFailure.ts';
import { streamAnswer } from './streamAnswer.ts';

const answer = {
  content: 'Yes. [1]',
  citations: [],
  consulted: [],
  evidence: { content: 'Yes. [1]' },
};

function engineOf(...parts: (EnginePart | Error)[]): Engine {
  return {
    name: 'test',
    description: 'test',
    async *answer() {
      for (const part of parts) {
        if (part instanceof Error) throw part;
        yield await Promise.resolve(part);
      }
    },
  };
}

async function collect(engine: Engine, signal = new AbortController().signal) {
  const events: AnswerEvent[] = [];
  const responses: AIResponse[] = [];
  const stream = streamAnswer(
    engine,
    { question: 'Q?', responseId: 'r1' },
    { signal, onResponse: (one) => responses.push(one) },
  );
  for await (const event of stream) events.push(event);
  return { events, responses };
}

afterEach(() => vi.restoreAllMocks());

it('ends with a response that parses back to what was told', async () => {
  const { events, responses } = await collect(
    engineOf({ type: 'text', delta: 'Yes.' }, { type: 'evidence', answer }),
  );
  const last = events.at(-1);
  expect(last?.type).toBe('response');
  expect(parseResponse(last?.type === 'response' ? last.response : null)).toEqual(responses[0]);
  expect(responses[0]).toMatchObject({ id: 'r1', confidence: null, requiresHumanReview: true });
});

it.each([
  [
    'a failure that the engine explains',
    new EngineFailure('latency', 'too slow. Wait.'),
    'latency',
    'Credence: too slow. Wait.',
  ],
  [
    'a failure that nobody expected',
    new Error('secret detail'),
    'outage',
    'Credence: the engine failed unexpectedly. Try again, or hand over to a person.',
  ],
])('keeps the text so far and ends with an error: %s', async (_, error, mode, message) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { events } = await collect(engineOf({ type: 'text', delta: 'Ye' }, error));
  expect(events).toEqual([
    { type: 'text', delta: 'Ye' },
    { type: 'error', mode, message },
  ]);
});

it('calls an answer without evidence invalid', async () => {
  const { events } = await collect(engineOf({ type: 'text', delta: 'Yes.' }));
  expect(events.at(-1)).toMatchObject({ type: 'error', mode: 'invalid' });
});

it('says nothing to somebody who has left', async () => {
  const { events } = await collect(engineOf(new Error('aborted')), AbortSignal.abort());
  expect(events).toEqual([]);
});
