import type { Meta, StoryObj } from '@storybook/react-vite';
import { Confidence } from './index.ts';

/** The glyph alone; its words stand in the label. */
const meta = {
  title: 'Confidence/Icon',
  component: Confidence.Icon,
} satisfies Meta<typeof Confidence.Icon>;
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
