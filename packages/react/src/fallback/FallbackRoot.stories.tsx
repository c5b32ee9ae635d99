import { createHandoff } from '@credence-ui/core/fallback';
import { parseResponse } from '@credence-ui/core/response';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Fallback } from './index.ts';

const abstained = parseResponse({ content: 'Perhaps 60 days.', confidence: 0.2 });

const meta = {
  title: 'Fallback/Root',
  component: Fallback.Root,
  args: { outcome: { kind: 'error', reason: 'outage' }, responseId: 'story', onAction: fn() },
} satisfies Meta<typeof Fallback.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The assistant would rather say nothing: the way to a person is the main action. */
export const Abstention: Story = {
  args: {
    outcome: { kind: 'answer', response: abstained },
    policy: { abstainBelow: 0.3 },
    handoff: createHandoff({ transport: () => Promise.resolve({ position: 2, waitMinutes: 3 }) }),
    children: (
      <>
        <Fallback.Message />
        <Fallback.Handoff />
        <Fallback.Action action="found" />
      </>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Connect me|Request received/ }));
    await expect(await canvas.findByText(/Number 2 in the queue/)).toBeVisible();
  },
};

export const LatencySpike: Story = {
  args: {
    outcome: { kind: 'waiting', elapsedSeconds: 5 },
    policy: { typicalSeconds: 13, cachedAgeSeconds: 4 * 3600 },
    children: (
      <>
        <Fallback.Message />
        <Fallback.Action action="cached" />
        <Fallback.Action action="wait" emphasis="quiet" />
      </>
    ),
  },
};

export const Outage: Story = {
  args: {
    children: (
      <>
        <Fallback.Message />
        <Fallback.Action action="retry" emphasis="main" />
        <Fallback.Action action="faq" />
      </>
    ),
  },
};

export const Blocked: Story = {
  args: {
    outcome: { kind: 'blocked', reason: 'abuse' },
    children: (
      <>
        <Fallback.Message />
        <Fallback.Action action="human" emphasis="main" />
        <Fallback.Action action="report" emphasis="quiet" />
      </>
    ),
  },
};
