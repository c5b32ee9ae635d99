import type { Meta, StoryObj } from '@storybook/react-vite';
import type { AIResponse } from '@credence-ui/core/response';
import { expect } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { Confidence } from './index.ts';

const meta = {
  title: 'Confidence/Meter',
  component: Confidence.Meter,
  args: { uncalibrated: true },
} satisfies Meta<typeof Confidence.Meter>;
export default meta;
type Story = StoryObj<typeof meta>;

const at = (confidence: number | null): Pick<Story, 'decorators'> => ({
  decorators: [
    (Part) => (
      <Confidence.Root confidence={confidence}>
        <Confidence.Label /> <Part />
      </Confidence.Root>
    ),
  ],
});

export const High: Story = at(0.93);
export const Medium: Story = at(0.72);
export const Low: Story = at(0.31);

/** An unknown confidence never becomes a number. */
export const Unknown: Story = {
  ...at(null),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('meter')).toBe(null);
  },
};

/** Without a calibrator behind it, and without being asked for, there is no number. */
export const Unasked: Story = { ...at(0.72), args: { uncalibrated: false } };

const { assessment } = samples.medium;
const estimated: AIResponse = {
  ...samples.medium,
  ...(assessment && { assessment: { ...assessment, basis: 'estimated' } }),
};

/** An expectation stands behind it and no labels: it is said in tenths. */
export const Estimated: Story = {
  args: { uncalibrated: false },
  decorators: [
    (Part) => (
      <Confidence.Root confidence={0.78} response={estimated}>
        <Confidence.Label /> <Part />
      </Confidence.Root>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('meter', { name: 'Estimated confidence, about 8 in 10' }),
    ).toBeVisible();
  },
};
