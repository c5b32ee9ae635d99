import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Actions } from './index.ts';

/** What the answer itself suggests; none of them sends a draft. */
const meta = {
  title: 'Actions/Suggestions',
  component: Actions.Suggestions,
  args: { actions: ['Send to customer', 'Escalate to billing'], onAction: fn() },
} satisfies Meta<typeof Actions.Suggestions>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Suggestions: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Escalate to billing' }));
    await expect(args.onAction).toHaveBeenLastCalledWith('Escalate to billing');
  },
};
