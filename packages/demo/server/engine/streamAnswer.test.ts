import type { AIResponse } from '@credence-ui/core';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import { afterEach, expect, it, vi } from 'vitest';
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
  const events: AnswerUpdate[] = [];
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

it('ends with what it consulted and the response that was told', async () => {
  const { events, responses } = await collect(
    engineOf({ type: 'text', delta: 'Yes.' }, { type: 'evidence', answer }),
  );
  const [response] = responses;
  expect(events.slice(1)).toEqual([
    { type: 'note', name: 'sources', data: { consulted: [], internal: [] } },
    { type: 'finish', finish: 'complete', response },
  ]);
  expect(response).toMatchObject({ id: 'r1', confidence: null, requiresHumanReview: true });
});

it('says how an answer ended that is not whole', async () => {
  const cut = { ...answer, finish: 'length' } as const;
  const { events } = await collect(engineOf({ type: 'evidence', answer: cut }));
  expect(events.at(-1)).toMatchObject({ finish: 'length', response: { finish: 'length' } });
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
])('keeps the text so far and ends with an error: %s', async (_, error, reason, message) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { events } = await collect(engineOf({ type: 'text', delta: 'Ye' }, error));
  expect(events).toEqual([
    { type: 'text', delta: 'Ye' },
    { type: 'error', reason, message },
  ]);
});

it('calls an answer without evidence invalid', async () => {
  const { events } = await collect(engineOf({ type: 'text', delta: 'Yes.' }));
  expect(events.at(-1)).toMatchObject({ type: 'error', reason: 'invalid' });
});

it('says nothing to somebody who has left', async () => {
  const { events } = await collect(engineOf(new Error('aborted')), AbortSignal.abort());
  expect(events).toEqual([]);
});
