import { followHandoff } from '@credence-ui/core/fallback';
import type { FollowedHandoff, HandoffStatus } from '@credence-ui/core/fallback';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Fallback } from './index.ts';

/** What becomes of a request that a queue has. */
const meta = {
  title: 'Fallback/Progress',
  component: Fallback.Progress,
} satisfies Meta<typeof Fallback.Progress>;
export default meta;
type Story = StoryObj<typeof meta>;

const place = { position: 3, waitMinutes: 7 };

/** A hand-off whose queue says the same each time, and takes requests back unless it cannot be reached. */
function standing(status: HandoffStatus, withdraw = withdrawn): FollowedHandoff {
  const poll = (ticket: string) => Promise.resolve({ ticket, sequence: 1, status });
  return followHandoff('t', { poll, status, withdraw });
}

function withdrawn(ticket: string): Promise<unknown> {
  return Promise.resolve({ ticket, sequence: 2, status: { state: 'withdrawn' } });
}

export const Acknowledged: Story = { args: { followed: standing({ state: 'acknowledged' }) } };
export const Queued: Story = { args: { followed: standing({ state: 'queued', ...place }) } };
export const Taken: Story = { args: { followed: standing({ state: 'taken', by: 'Kim' }) } };
export const HandedBack: Story = {
  args: { followed: standing({ state: 'handedBack', ...place }) },
};
export const Answered: Story = {
  args: {
    followed: standing({
      state: 'answered',
      by: 'Kim',
      text: 'Yes, you can return it within 30 days.',
    }),
  },
};
export const Closed: Story = { args: { followed: standing({ state: 'closed' }) } };
export const Failed: Story = { args: { followed: standing({ state: 'failed', reason: 'full' }) } };

export const Withdrawn: Story = {
  args: { followed: standing({ state: 'queued', ...place }) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw request' }));
    await expect(await canvas.findByText('Your request was withdrawn.')).toBeVisible();
  },
};

/** The queue was not reached, so that the request stands. */
export const NotWithdrawn: Story = {
  args: {
    followed: standing({ state: 'queued', ...place }, () => Promise.reject(new Error('503'))),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw request' }));
    await expect(await canvas.findByText(/It was not withdrawn/)).toBeVisible();
  },
};

/** The queue cannot be asked, so that what is shown may be old. */
export const Old: Story = {
  args: {
    followed: followHandoff('t', {
      poll: () => Promise.reject(new Error('503')),
      status: { state: 'queued', ...place },
    }),
  },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(/This may be out of date/, {}, { timeout: 15_000 }),
    ).toBeVisible();
  },
};
