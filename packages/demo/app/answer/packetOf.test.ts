import { createAnswerRunner } from '@credence-ui/core/fallback';
import type { AnswerSource } from '@credence-ui/core/fallback';
import { emptyResponse } from '@credence-ui/core/response';
import { createRunStream } from '@credence-ui/react/stream';
import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { packetOf } from './packetOf.ts';

const page = 'https://desk.example/app/#/queue';
const down: AnswerSource = () => {
  throw new Error('503');
};
const sure = saying({ ...emptyResponse, content: 'Yes.', confidence: 0.934 });
const unsure = saying({ ...emptyResponse, content: 'Perhaps.', confidence: 0.2 });

function saying(response: typeof emptyResponse): AnswerSource {
  return async function* () {
    await Promise.resolve();
    yield { type: 'finish', finish: 'complete', response };
  };
}

/** The answer of a run over these sources, once it has ended. */
async function answerOf(primary: AnswerSource, backup?: AnswerSource): Promise<Answer> {
  const runner = createAnswerRunner({
    primary,
    ...(backup && { backup }),
    policy: { abstainBelow: 0.5 },
  });
  const stream = createRunStream(runner);
  stream.ask('May I return it?');
  await expect.poll(() => stream.getSnapshot().run?.end ?? null).not.toBe(null);
  return stream.getSnapshot();
}

const about = (answers: readonly Answer[], ticketId: string | null = null) =>
  packetOf({ key: 'k', ticketId, question: 'May I?', answers, shown: answers.length - 1 }, page);

it('says what was tried, in order, and nothing that was told where an answer stands', async () => {
  const answers = [await answerOf(sure), await answerOf(down, sure)];
  expect(about(answers)).toEqual({
    attempts: [
      'An answer, 93 % confidence',
      'The service could not be reached',
      'An answer of the backup, 93 % confidence',
    ],
  });
});

it.each([
  ['that nobody could be reached', down, /cannot answer right now/],
  ['that the copilot is not sure', unsure, /not confident/],
])('says that the person was told %s', async (_what, source, words) => {
  expect(about([await answerOf(source)]).told).toMatch(words);
});

it('names the page of a ticket, which every agent can open', () => {
  expect(about([], 'T-1')).toEqual({ transcript: 'https://desk.example/app/#/inbox/T-1' });
});

it('is empty for a question without an answer that stands on this device only', () => {
  expect(about([])).toEqual({});
});
