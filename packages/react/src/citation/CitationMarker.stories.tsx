import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Citation } from './index.ts';

const meta = {
  title: 'Citation/Marker',
  component: Citation.Marker,
  args: {
    citation: {
      id: '2',
      source: 'refund_policy_v3.pdf',
      page: 2,
      url: 'https://kb.example.com/refund_policy_v3.pdf',
      anchor: 'marker',
    },
    number: 2,
  },
  render: (props) => (
    <p>
      The refund window is 30 days <Citation.Marker {...props} />.
    </p>
  ),
} satisfies Meta<typeof Citation.Marker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Alone, a marker links to its source. */
export const Alone: Story = {
  play: async ({ canvasElement }) => {
    const marker = within(canvasElement).getByRole('doc-biblioref');
    const { width, height } = marker.getBoundingClientRect();
    await expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  },
};

/** Without an address there is nothing to open: it says what it stands for and does not look like a link. */
export const NoAddress: Story = {
  args: { citation: { id: '2', source: 'refund_policy_v3.pdf', anchor: 'marker' } },
  play: async ({ canvasElement }) => {
    const marker = within(canvasElement).getByRole('note', { name: /refund_policy_v3/ });
    await expect(getComputedStyle(marker).cursor).not.toBe('pointer');
  },
};

/** The number can be any. */
export const LargeNumber: Story = { args: { number: 128 } };
