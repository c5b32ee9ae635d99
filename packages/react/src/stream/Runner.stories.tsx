import { answerCache, createAnswerRunner, SourceFailure } from '@credence-ui/core/fallback';
import type { AnswerRunner, AnswerSource } from '@credence-ui/core/fallback';
import { emptyResponse } from '@credence-ui/core/response';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { ResponseCard } from '../card/index.ts';
import { Fallback } from '../fallback/index.ts';
import { useAnswerRun } from './index.ts';

const meta = {
  title: 'Stream/Runner',
  component: BreakIt,
  args: { fault: 'none', hasBackup: true, hasCached: true },
  argTypes: {
    fault: { control: 'select', options: ['none', 'outage', 'slow', 'limited', 'rude', 'cut'] },
  },
} satisfies Meta<typeof BreakIt>;
export default meta;
type Story = StoryObj<typeof meta>;

const question = 'How long may I return it?';
const askIt: Story['play'] = async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Ask' }));
};

/** All is well. */
export const Answered: Story = {
  play: async (context) => {
    await askIt(context);
    await expect(await context.canvas.findByText(/30 days/)).toBeVisible();
  },
};

/** The model is down: the backup answers, and the card says so. */
export const Backup: Story = {
  args: { fault: 'outage' },
  play: async (context) => {
    await askIt(context);
    await expect(
      await context.canvas.findByText('The backup model wrote this answer.'),
    ).toBeVisible();
  },
};

/** Nothing answers: an earlier answer is shown with its age. */
export const Cached: Story = {
  args: { fault: 'outage', hasBackup: false },
  play: async (context) => {
    await askIt(context);
    await expect(
      await context.canvas.findByText(/An earlier answer, given 2 hours ago/),
    ).toBeVisible();
  },
};

/** Nothing answers, and nothing is kept. */
export const Outage: Story = {
  args: { fault: 'limited', hasBackup: false, hasCached: false },
  play: async (context) => {
    await askIt(context);
    await expect(await context.canvas.findByText(/cannot answer right now/)).toBeVisible();
  },
};

/** A guardrail blocks it: none of its words is ever shown. */
export const Blocked: Story = {
  args: { fault: 'rude' },
  play: async (context) => {
    await askIt(context);
    await expect(
      await context.canvas.findByText(/blocked because it may be inappropriate/),
    ).toBeVisible();
    await expect(context.canvas.queryByText(/fool/)).toBeNull();
  },
};

/** It breaks off: what was read stays. */
export const CutOff: Story = {
  args: { fault: 'cut' },
  play: async (context) => {
    await askIt(context);
    await expect(await context.canvas.findByText(/You may return/)).toBeVisible();
  },
};

type Fault = 'none' | 'outage' | 'slow' | 'limited' | 'rude' | 'cut';

interface BreakItProps {
  /** What goes wrong at the model. */
  readonly fault: Fault;
  readonly hasBackup: boolean;
  readonly hasCached: boolean;
}

function BreakIt({ fault, hasBackup, hasCached }: BreakItProps) {
  const runner = createRunner({ fault, hasBackup, hasCached });
  return <Ask key={[fault, hasBackup, hasCached].join()} given={runner} />;
}

function Ask({ given }: { readonly given: AnswerRunner }) {
  const [runner] = useState(given);
  const answer = useAnswerRun(runner);
  return (
    <>
      <button type="button" onClick={() => answer.ask(question)}>
        Ask
      </button>
      <Fallback.Notice from={answer.from} cached={answer.cached} />
      {answer.run && <ResponseCard {...answer.props} onRecover={answer.recover} />}
    </>
  );
}

function createRunner({ fault, hasBackup, hasCached }: BreakItProps): AnswerRunner {
  const cache = answerCache();
  const response = { ...emptyResponse, content: 'Returns are free for 30 days.' };
  if (hasCached) cache.keep(question, { response, at: Date.now() - 7_200_000 });
  return createAnswerRunner({
    primary: sourceWith(fault),
    ...(hasBackup && { backup: sourceWith('none') }),
    cache,
    guardrail: (content) => (content.includes('fool') ? 'abuse' : null),
  });
}

function sourceWith(fault: Fault): AnswerSource {
  return async function* () {
    if (fault === 'outage') throw new Error('The model is down.');
    if (fault === 'limited') throw new SourceFailure('rate-limited', 'slow down', 20);
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 8_000));
    yield { type: 'text', delta: fault === 'rude' ? 'Only a ' : 'You may return it ' };
    if (fault === 'cut') throw new Error('The connection broke.');
    yield { type: 'text', delta: fault === 'rude' ? 'fool asks.' : 'within 30 days.' };
    yield { type: 'finish', finish: 'complete' };
  };
}
