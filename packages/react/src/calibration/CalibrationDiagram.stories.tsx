import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { labelledAnswers } from '../../test/labelledAnswers.ts';
import { Calibration } from './index.ts';

/** Made-up labels of an overconfident model: the points lie below the dashed line. */
const meta = {
  title: 'Calibration/Diagram',
  component: Calibration.Diagram,
  args: labelledAnswers(1200),
} satisfies Meta<typeof Calibration.Diagram>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Labelled: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Reliability diagram' })).toBeVisible();
  },
};

/** The table says everything that the drawing does. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Show as a table'));
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};

export const FewLabels: Story = { args: labelledAnswers(14) };

export const OneKind: Story = {
  args: { scores: [0.4, 0.6, 0.7, 0.8, 0.9], labels: [1, 1, 1, 1, 1] },
};

export const NoLabels: Story = {
  args: { scores: [], labels: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Not enough labels/)).toBeVisible();
    await expect(canvas.queryByRole('img')).toBe(null);
  },
};
