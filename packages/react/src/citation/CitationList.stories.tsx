import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { Citation } from './index.ts';

const meta = {
  title: 'Citation/List',
  component: Citation.List,
  subcomponents: { Item: Citation.Item },
  args: {
    content: 'The window is 30 days [2], shipping is refunded [1].',
    citations: [
      { id: '1', source: 'shipping_faq.md', anchor: 'marker' },
      {
        id: '2',
        source: 'refund_policy_v3.pdf',
        page: 2,
        url: 'https://kb.example.com/refund_policy_v3.pdf',
        anchor: 'marker',
      },
      { id: '3', source: 'سياسة الإرجاع.pdf', page: 1, anchor: 'none' },
      { id: '4', source: 'Untrusted', url: 'javascript:alert(1)', anchor: 'none' },
    ],
  },
} satisfies Meta<typeof Citation.List>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Numbered as in the text; what the text never names comes last, and refused addresses are no links. */
export const Links: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('group', { name: 'Sources' })).toBeVisible();
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};

/** The product shows the sources itself. */
export const OwnViewer: Story = { args: { onOpenSource: fn() } };

/** One source. */
export const One: Story = {
  args: { content: '', citations: [{ id: '1', source: 'shipping_faq.md', anchor: 'none' }] },
};
