import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Citation as Source } from '@credence-ui/core/response';
import { Citation } from './index.ts';

const citations = Array.from({ length: 8 }, (_, index): Source => ({
  id: String(index + 1),
  source: `policy_part_${index + 1}.pdf`,
  url: `https://kb.example.com/policy_part_${index + 1}.pdf`,
  anchor: 'marker',
}));

const meta = {
  title: 'Citation/Panel',
  component: Citation.Panel,
  args: { list: { citations, content: 'Both [2] and [1].' } },
} satisfies Meta<typeof Citation.Panel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Six and more sources open at the side: the cited ones, then those merely consulted. */
export const Aside: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '8 sources' }));
    await expect(canvas.getByRole('complementary', { name: '8 sources' })).toHaveFocus();
  },
};

/** Fewer are listed in place. */
export const InPlace: Story = { args: { list: { citations: citations.slice(0, 3) } } };
