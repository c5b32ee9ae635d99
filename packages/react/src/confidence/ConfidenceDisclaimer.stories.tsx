import type { Meta, StoryObj } from '@storybook/react-vite';
import { Confidence } from './index.ts';

/** Nothing is shown where the tier asks for nothing, as in the high tier. */
const meta = {
  title: 'Confidence/Disclaimer',
  component: Confidence.Disclaimer,
} satisfies Meta<typeof Confidence.Disclaimer>;
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
