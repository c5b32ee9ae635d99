import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Actions } from './index.ts';

/** What a person does with an answer besides reading it. Both record their event. */
const meta = {
  title: 'Actions/Actions',
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

const onAction = fn();

/** What the answer itself suggests; none of them sends a draft. */
export const Suggestions: Story = {
  render: () => (
    <Actions.Suggestions
      actions={['Send to customer', 'Escalate to billing']}
      onAction={onAction}
    />
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Escalate to billing' }));
    await expect(onAction).toHaveBeenLastCalledWith('Escalate to billing');
  },
};

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
