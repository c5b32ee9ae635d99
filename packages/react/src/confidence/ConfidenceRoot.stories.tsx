import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Confidence } from './index.ts';

const meta = {
  title: 'Confidence/Root',
  component: Confidence.Root,
  args: {
    children: (
      <div style={{ padding: 16 }}>
        <Confidence.Label /> and whatever the product puts inside.
      </div>
    ),
  },
} satisfies Meta<typeof Confidence.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const High: Story = { args: { confidence: 0.93 } };
export const Medium: Story = { args: { confidence: 0.72 } };
export const Low: Story = { args: { confidence: 0.31 } };

/** A missing or invalid confidence is a state of its own. */
export const Unknown: Story = {
  args: { confidence: null },
  play: async ({ canvas }) => {
    const group = canvas.getByRole('group', { name: 'Confidence not available' });
    await expect(group).toHaveAttribute('data-tier', 'unknown');
  },
};
