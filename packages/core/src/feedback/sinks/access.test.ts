import { expect, it } from 'vitest';
import { createEvent } from '../../event/event.ts';
import type { CredenceEvent } from '../../event/event.ts';
import { yes } from '../../../test/feedback/sinks.ts';
import { toolThat } from '../../../test/feedback/toolThat.ts';
import { langfuseSink } from './langfuse.ts';
import { langSmithSink } from './langSmith.ts';

const down = createEvent(
  { type: 'feedback.voted', vote: 'down', reasons: [] },
  { responseId: 'r1', tier: 'low', confidence: 0.4, thresholdsVersion: '3' },
);

it('writes to the presigned address of each answer of LangSmith without a key', async () => {
  const tool = toolThat();
  const urlOf = ({ responseId }: CredenceEvent) => `https://langsmith.example/tokens/${responseId}`;
  await langSmithSink({ urlOf, fetch: tool.fetch })([down]);
  expect(tool.asked).toMatchObject([
    { url: 'https://langsmith.example/tokens/r1', body: { score: 0, value: 'down' } },
  ]);
  expect(tool.asked[0]?.headers).not.toHaveProperty('x-api-key');
});

it('signs in to Langfuse with both keys on a server', async () => {
  const tool = toolThat(yes['Langfuse']);
  await langfuseSink({ publicKey: 'pk', secretKey: 'sk', fetch: tool.fetch })([down]);
  expect(tool.asked[0]?.headers).toMatchObject({ authorization: `Basic ${btoa('pk:sk')}` });
});
