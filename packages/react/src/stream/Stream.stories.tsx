import { encodeAnswerStream } from '@credence-ui/core/stream';
import type { AnswerUpdate, AnswerUpdates } from '@credence-ui/core/stream';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ResponseCard } from '../card/index.ts';
import { useAnswer } from './index.ts';
import type { AskAnswer } from './index.ts';

const meta = { title: 'Stream', component: Ask } satisfies Meta<typeof Ask>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Words come, then their source, then the end. */
export const Streamed: Story = {
  args: { ask: answerWith(reply) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(await canvas.findByText(/30 days/)).toBeVisible();
  },
};

/** The model is busy: others stand before it. */
export const InLine: Story = {
  args: { ask: answerWith(standInLine) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(await canvas.findByText('2 before you')).toBeVisible();
  },
};

/** A guardrail stops it after its first words. */
export const Blocked: Story = {
  args: { ask: answerWith(stopHalfway) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(await canvas.findByText(/blocked because it may be inappropriate/)).toBeVisible();
  },
};

/** The service is down before a word has come. */
export const Outage: Story = {
  args: { ask: () => Promise.resolve(new Response(null, { status: 503 })) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
    await expect(await canvas.findByText(/cannot answer right now/)).toBeVisible();
  },
};

function Ask({ ask }: { readonly ask: AskAnswer }) {
  const answer = useAnswer({ ask });
  return (
    <>
      <button type="button" onClick={() => answer.ask('How long may I return it?')}>
        Ask
      </button>
      {answer.before !== null && <p role="status">{answer.before} before you</p>}
      {answer.phase !== 'idle' && <ResponseCard {...answer.props} onRecover={answer.retry} />}
    </>
  );
}

function answerWith(updates: (signal: AbortSignal) => AnswerUpdates): AskAnswer {
  const headers = { 'content-type': 'text/event-stream' };
  return () => Promise.resolve(new Response(encodeAnswerStream(updates), { headers }));
}

async function* reply(): AsyncGenerator<AnswerUpdate> {
  for (const delta of ['You may return it ', 'within 30 days ', '[1].']) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    yield { type: 'text', delta };
  }
  const source = { id: '1', source: 'refund_policy.pdf', page: 2, anchor: 'marker' } as const;
  yield { type: 'citations', citations: [source] };
  yield { type: 'finish', finish: 'complete' };
}

async function* standInLine(signal: AbortSignal): AsyncGenerator<AnswerUpdate> {
  yield { type: 'waiting', before: 2 };
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

function* stopHalfway(): Generator<AnswerUpdate> {
  yield { type: 'text', delta: 'You may ' };
  yield { type: 'error', reason: 'blocked', message: 'The filter stopped it.' };
}
