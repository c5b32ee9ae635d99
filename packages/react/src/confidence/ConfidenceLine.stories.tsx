import type { Meta, StoryObj } from '@storybook/react-vite';
import { Confidence } from './index.ts';

/** A tier in one line without a border, as lists of answers need it. */
const meta = {
  title: 'Confidence/Line',
  component: Confidence.Line,
  args: { confidence: 0.72 },
} satisfies Meta<typeof Confidence.Line>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Medium: Story = {};
export const Abstained: Story = { args: { confidence: 0.2, abstain: true } };

/** An inbox at a glance. */
export const InAList: Story = {
  render: () => (
    <ul>
      {[0.93, 0.72, 0.31, null].map((confidence) => (
        <li key={confidence}>
          <Confidence.Line confidence={confidence} />
        </li>
      ))}
    </ul>
  ),
};
