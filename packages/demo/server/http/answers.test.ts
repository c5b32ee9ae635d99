import { emptyResponse } from '@credence-ui/core/response';
import { readAnswerStream, reduceAnswer } from '@credence-ui/core/stream';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCopilot, withEngine } from '../../test/support/openCopilot.ts';
import { requestTo } from '../../test/support/requestTo.ts';
import type { Copilot } from '../copilot.ts';
import type { Engine } from '../engine/engine.ts';
import { createApp } from './createApp.ts';

let opened: Awaited<ReturnType<typeof openCopilot>>;

beforeAll(async () => {
  opened = await openCopilot('# Refunds\n\nThe refund window is 30 days.\n');
});

afterAll(() => opened.close());

function ask(copilot: Copilot, question: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ question, responseId: 'r1' });
  return requestTo(createApp(copilot), '/api/answers', { method: 'POST', headers, body });
}

it('streams text, then what it consulted and the whole answer, as the library reads them', async () => {
  const response = await ask(opened.copilot, 'What is the refund window?');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const updates: AnswerUpdate[] = [];
  for await (const update of readAnswerStream(response)) updates.push(update);
  const [words, last] = [updates.slice(1, -2), updates.at(-1)];
  const { promptVersion } = opened.copilot;
  expect(updates[0]).toEqual({ type: 'note', name: 'prompt', data: { promptVersion } });
  expect(new Set(words.map(({ type }) => type))).toEqual(new Set(['text']));
  expect(updates.at(-2)).toMatchObject({ type: 'note', name: 'sources' });
  expect(last).toMatchObject({
    type: 'finish',
    finish: 'complete',
    response: { content: words.reduce(reduceAnswer, emptyResponse).content },
  });
  expect(last).toMatchObject({ response: { citations: [{ source: 'policy.md', page: 1 }] } });
});

it('stops the engine when the asker leaves', async () => {
  const begun = Promise.withResolvers<AbortSignal>();
  const engine: Engine = {
    ...{ name: 'slow', description: 'Waits to be left.' },
    async *answer(_question, { signal }) {
      begun.resolve(signal);
      yield { type: 'text', delta: 'Half' };
      await new Promise((_go, stop) => signal.addEventListener('abort', stop));
    },
  };
  const response = await ask(withEngine(opened.copilot, engine), 'Why?');
  const signal = await begun.promise;
  await response.body?.cancel();
  expect(signal.aborted).toBe(true);
});
