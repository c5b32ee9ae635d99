import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Confidence } from './index.ts';

const meta = {
  title: 'Confidence/Hint',
  component: Confidence.Hint,
  decorators: [
    (Part) => (
      <Confidence.Root confidence={0.72}>
        <Confidence.Label /> <Part />
        <Confidence.Disclaimer />
      </Confidence.Root>
    ),
  ],
} satisfies Meta<typeof Confidence.Hint>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Repeats the disclaimer; it opens on hover, focus and tap. */
export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    const tooltip = await within(canvasElement.ownerDocument.body).findByRole('tooltip');
    await expect(tooltip).toHaveTextContent('This response may need verification.');
  },
};
