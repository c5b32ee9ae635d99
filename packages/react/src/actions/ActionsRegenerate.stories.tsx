import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Actions } from './index.ts';

const meta = {
  title: 'Actions/Regenerate',
  component: Actions.Regenerate,
  args: { onRegenerate: fn() },
} satisfies Meta<typeof Actions.Regenerate>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Regenerate: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Answer again' }));
    await expect(args.onRegenerate).toHaveBeenCalledOnce();
  },
};
