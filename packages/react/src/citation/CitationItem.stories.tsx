import type { Meta, StoryObj } from '@storybook/react-vite';
import { Citation } from './index.ts';

const meta = {
  title: 'Citation/Item',
  component: Citation.Item,
  args: {
    citation: {
      id: '1',
      source: 'refund_policy_v3.pdf',
      page: 2,
      url: 'https://kb.example.com/refund_policy_v3.pdf',
      anchor: 'marker',
    },
    number: 1,
  },
  decorators: [
    (Story) => (
      <ol>
        <Story />
      </ol>
    ),
  ],
} satisfies Meta<typeof Citation.Item>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A source that can be followed. */
export const Linked: Story = {};

/** A source that has no address. */
export const TitleOnly: Story = {
  args: { citation: { id: '1', source: 'Conversation of 3 May', anchor: 'none' } },
};
