import type { Meta, StoryObj } from '@storybook/react-vite';
import { availabilityOf } from '@credence-ui/core/fallback';
import { expect, fn, userEvent } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { ResponseCard } from './index.ts';

const meta = {
  title: 'Card/ResponseCard',
  component: ResponseCard,
  args: {
    response: samples.medium,
    onSend: fn(),
    onEscalate: fn(),
    feedback: { onVote: fn() },
    style: { maxWidth: 640 },
  },
} satisfies Meta<typeof ResponseCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const High: Story = { args: { response: samples.high } };
export const Medium: Story = {};
export const Low: Story = { args: { response: samples.low } };
export const Unknown: Story = { args: { response: samples.unknown } };

/** Review and edit, approve, send: each press is one step, and the focus goes along. */
export const Reviewed: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Review and edit' }));
    const editor = canvas.getByRole('textbox', { name: 'Draft text' });
    await expect(editor).toHaveFocus();
    await userEvent.type(editor, ' Thank you.');
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(args.onSend).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('button', { name: 'Sent' })).toHaveFocus();
  },
};

export const Streaming: Story = {
  args: {
    response: {
      content: 'For business accounts the limit is raised once the invoice address has been',
    },
    streaming: true,
  },
};

/** The answer is held back; a person is the main way on. */
export const Abstention: Story = {
  args: {
    response: {
      ...samples.low,
      id: 'story-abstention',
      assessment: { ...samples.low.assessment, abstain: true },
    },
    transport: () => Promise.resolve({ position: 2, waitMinutes: 3 }),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect me' }));
    await expect(await canvas.findByText(/Number 2 in the queue/)).toBeVisible();
  },
};

/** Outside opening hours it says when a person answers again, and takes the request all the same. */
export const Closed: Story = {
  args: {
    ...Abstention.args,
    transport: () => Promise.resolve({ position: 2, waitMinutes: null }),
    response: {
      ...samples.low,
      id: 'story-closed',
      assessment: { ...samples.low.assessment, abstain: true },
    },
    availability: availabilityOf(
      {
        timeZone: 'Europe/Berlin',
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
      },
      Date.parse('2026-11-28T12:00:00Z'),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/A person answers again on Monday, November 30/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Connect me' }));
    await expect(await canvas.findByText(/Number 2 in the queue/)).toBeVisible();
  },
};

/** Nothing that can be shown: the person gets a way on, the developer a line in the console. */
export const Malformed: Story = {
  args: { response: { confidence: 0.9 }, onRecover: fn() },
  beforeEach: () => {
    const { warn } = console;
    console.warn = () => undefined;
    return () => {
      console.warn = warn;
    };
  },
};

export const Outage: Story = {
  args: {
    response: { content: 'Based on your policy, the refund' },
    outcome: { kind: 'error', reason: 'outage' },
    onRecover: fn(),
  },
};

export const SuggestedActions: Story = {
  args: {
    response: { ...samples.medium, suggestedActions: ['Send to customer', 'Edit draft'] },
    onAction: fn(),
  },
};

export const VotedDown: Story = {
  args: { feedback: { defaultVote: 'down', status: 'queued' } },
};

export const WithSummary: Story = {
  args: { response: { ...samples.medium, summary: 'Refunds within **30 days** [1].' } },
};
