import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import { CredenceProvider } from '../provider/index.ts';
import { Feedback } from './index.ts';

const meta = {
  title: 'Feedback/Root',
  component: Feedback.Root,
  args: {
    responseId: 'story',
    onVote: fn(),
    onComment: fn(),
    children: (
      <>
        <Feedback.Vote value="up" />
        <Feedback.Vote value="down" />
        <Feedback.Status />
        <Feedback.Reasons />
        <Feedback.Comment />
      </>
    ),
  },
} satisfies Meta<typeof Feedback.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One click is a complete vote; why is asked afterwards and may stay open. */
export const Empty: Story = {};

export const VotedDown: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Not helpful' }));
    await expect(args.onVote).toHaveBeenLastCalledWith('down', {
      reasons: [],
      responseId: 'story',
    });
    await userEvent.click(canvas.getByRole('button', { name: 'Not correct' }));
    await expect(canvas.getByRole('button', { name: 'Not correct' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};

export const SavedOffline: Story = { args: { defaultVote: 'down', status: 'queued' } };

export const Failed: Story = { args: { defaultVote: 'up', status: 'failed', onRetry: fn() } };

const outbox = createOutbox({
  storage: { ...memoryStorage(), isDurable: () => true },
  send: () => Promise.reject(new Error('offline')),
});

/** The provider's outbox keeps the vote while the server is away, and the status says so. */
export const WithOutbox: Story = {
  decorators: [
    (Root) => (
      <CredenceProvider outbox={outbox}>
        <Root />
      </CredenceProvider>
    ),
  ],
  render: ({ children }) => <Feedback.Root responseId="story">{children}</Feedback.Root>,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Helpful' }));
    await expect(await canvas.findByText('Saved offline, will send')).toBeVisible();
  },
};
