import {
  createUIMessageStream,
  readUIMessageStream,
  simulateReadableStream,
  streamText,
  toUIMessageStream,
} from 'ai';
import type { LanguageModel, UIMessage, UIMessageChunk } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import { expect, it } from 'vitest';
import { assess } from '@credence-ui/core/assess';
import { createReader, read } from '@credence-ui/core/provider/ai-sdk';
import type { AnswerData } from '@credence-ui/core/provider/ai-sdk';

type Message = UIMessage<never, { credence: AnswerData }>;

const citations = [{ source: 'policy.pdf', page: 2, text: 'Returns are open for 30 days.' }];

/** The server of the AI SDK's page in the documentation. */
function answer(model: LanguageModel): ReadableStream<UIMessageChunk> {
  return createUIMessageStream<Message>({
    execute: async ({ writer }) => {
      const result = streamText({ model, prompt: 'How long are returns open?' });
      writer.write({ type: 'start' });
      writer.write({ type: 'data-credence', data: { citations } });
      writer.merge(toUIMessageStream({ stream: result.stream, sendStart: false }));
      const assessment = assess({ content: await result.text, passages: citations });
      const { confidence } = assessment;
      writer.write({ type: 'data-credence', data: { confidence, assessment } });
    },
  });
}

function modelThatSays(...deltas: readonly string[]): LanguageModel {
  const tokens = { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined };
  return new MockLanguageModelV4({
    doStream: () =>
      Promise.resolve({
        stream: simulateReadableStream({
          initialDelayInMs: null,
          chunkDelayInMs: null,
          chunks: [
            { type: 'text-start', id: 't' } as const,
            ...deltas.map((delta) => ({ type: 'text-delta', id: 't', delta }) as const),
            { type: 'text-end', id: 't' } as const,
            {
              type: 'finish',
              finishReason: { unified: 'stop', raw: undefined },
              usage: {
                inputTokens: tokens,
                outputTokens: { total: 1, text: 1, reasoning: undefined },
              },
            } as const,
          ],
        }),
      }),
  });
}

const model = () => modelThatSays('Returns are open ', 'for 30 days [1].');

it('carries passages and confidence in the messages that useChat shows', async () => {
  const grown: Message[] = [];
  const stream = answer(model());
  for await (const message of readUIMessageStream<Message>({ stream })) grown.push(message);
  const last = read(grown.at(-1));
  expect(last).toMatchObject({
    content: 'Returns are open for 30 days [1].',
    citations: [{ id: '1', source: 'policy.pdf', page: 2, anchor: 'marker' }],
    assessment: { confidence: last.confidence },
  });
  expect(last.confidence).toBeGreaterThan(0.5);
  expect(read(grown[0]).confidence).toBe(null);
});

it('carries them in the chunks as well', async () => {
  const reader = createReader();
  for await (const chunk of answer(model())) reader.push(chunk);
  expect(reader.response).toMatchObject({
    content: 'Returns are open for 30 days [1].',
    citations: [{ source: 'policy.pdf', anchor: 'marker' }],
    finish: 'complete',
  });
  expect(reader.response.confidence).toBeGreaterThan(0.5);
});
