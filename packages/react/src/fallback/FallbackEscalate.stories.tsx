import { availabilityOf, createHandoff } from '@credence-ui/core/fallback';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Fallback } from './index.ts';

/** The way to a person beside an answer that stands. */
const meta = {
  title: 'Fallback/Escalate',
  component: Fallback.Escalate,
  args: { question: 'Can opened software be returned?' },
} satisfies Meta<typeof Fallback.Escalate>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

/** With a hand-off it says whether somebody was reached. */
export const Reached: Story = {
  args: {
    handoff: createHandoff({ transport: () => Promise.resolve({ position: 3, waitMinutes: 7 }) }),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Escalate' }));
    await expect(await canvas.findByText(/A person has been asked/)).toBeVisible();
  },
};

/** Outside opening hours it says when a person answers again, and the request can be left anyway. */
export const Closed: Story = {
  args: {
    availability: availabilityOf(
      {
        timeZone: 'Europe/Berlin',
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
      },
      Date.parse('2026-11-28T12:00:00Z'),
    ),
    handoff: createHandoff({
      transport: () => Promise.resolve({ position: 1, waitMinutes: null }),
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/A person answers again on Monday, November 30/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Escalate' }));
    await expect(await canvas.findByText(/A person has been asked/)).toBeVisible();
  },
};
