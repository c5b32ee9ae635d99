import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Fallback } from './index.ts';

const chosen = fn();

const meta = {
  title: 'Fallback/Action',
  component: Fallback.Action,
  args: { action: 'retry' },
  decorators: [
    (Part) => (
      <Fallback.Root outcome={{ kind: 'error', reason: 'outage' }} onAction={chosen}>
        <Part />
      </Fallback.Root>
    ),
  ],
} satisfies Meta<typeof Fallback.Action>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Retry: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(chosen).toHaveBeenLastCalledWith('retry');
  },
};
export const Main: Story = { args: { action: 'human', emphasis: 'main' } };
export const Quiet: Story = { args: { action: 'faq', emphasis: 'quiet' } };
