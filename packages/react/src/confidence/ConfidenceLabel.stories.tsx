import type { Meta, StoryObj } from '@storybook/react-vite';
import { Confidence } from './index.ts';

/** The tier in words. */
const meta = {
  title: 'Confidence/Label',
  component: Confidence.Label,
} satisfies Meta<typeof Confidence.Label>;
export default meta;
type Story = StoryObj<typeof meta>;

const at = (confidence: number | null): Story => ({
  decorators: [
    (Part) => (
      <Confidence.Root confidence={confidence}>
        <Part />
      </Confidence.Root>
    ),
  ],
});

export const High = at(0.93);
export const Medium = at(0.72);
export const Low = at(0.31);
export const Unknown = at(null);
