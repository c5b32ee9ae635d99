import type { Meta, StoryObj } from '@storybook/react-vite';
import { Fallback } from './index.ts';

const meta = {
  title: 'Fallback/Boundary',
  component: Fallback.Boundary,
  args: { text: 'The refund window is 30 days.', children: 'The refund window is 30 days.' },
} satisfies Meta<typeof Fallback.Boundary>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Shows its children. When one of them throws, `text` stays readable in their place. */
export const Whole: Story = {};
