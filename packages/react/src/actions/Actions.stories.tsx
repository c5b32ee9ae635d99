import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Actions } from './index.ts';

/** What a person does with an answer besides reading it. It records its event. */
const meta = {
  title: 'Actions/Copy',
  component: Actions.Copy,
  args: {
    content: 'The window is 60 days from purchase [1].',
    citations: [{ id: '1', source: 'Refund policy', page: 2, anchor: 'marker' }],
  },
} satisfies Meta<typeof Actions.Copy>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Copy: Story = {};
export const NothingToCopy: Story = { args: { content: '' } };

const onRegenerate = fn();

export const BesideEachOther: Story = {
  render: (args) => (
    <div style={{ display: 'flex', gap: 8 }}>
      <Actions.Copy {...args} />
      <Actions.Regenerate onRegenerate={onRegenerate} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Answer again' }));
    await expect(onRegenerate).toHaveBeenCalledOnce();
  },
};
