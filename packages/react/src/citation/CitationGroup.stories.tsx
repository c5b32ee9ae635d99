import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Citation as Source } from '@credence-ui/core/response';
import { Answer } from '../answer/index.ts';
import { Citation } from './index.ts';

const citations = ['1', '2', '3', '4'].map((id): Source => ({
  id,
  source: `policy_part_${id}.pdf`,
  page: 2,
  url: `https://kb.example.com/policy_part_${id}.pdf`,
  anchor: 'marker',
}));

const meta = {
  title: 'Citation/Group',
  component: Citation.Group,
  args: { citationIds: ['2', '3', '4'] },
  render: (props) => (
    <Answer.Text content="The refund window is 30 days from purchase." citations={citations}>
      <Citation.Group {...props} />
      <Citation.Preview />
    </Answer.Text>
  ),
} satisfies Meta<typeof Citation.Group>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first source and how many more; every one has its own part of the chip, and the preview leads on. */
export const Many: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('doc-biblioref', { name: /part_4/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Next source cited here' }));
    await expect(canvas.getByRole('dialog', { name: /part_2/ })).toBeVisible();
  },
};

/** Two sources stand side by side. */
export const Two: Story = { args: { citationIds: ['1', '2'] } };
