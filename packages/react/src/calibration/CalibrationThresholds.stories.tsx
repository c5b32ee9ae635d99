import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent } from 'storybook/test';
import { labelledAnswers } from '../../test/labelledAnswers.ts';
import { OwnLabels } from '../../test/OwnLabels.tsx';
import { Calibration } from './index.ts';

/** Move a cut-off and read what it would have meant for the labelled answers. */
const meta = {
  title: 'Calibration/Thresholds',
  component: Calibration.Thresholds,
  args: labelledAnswers(1200),
} satisfies Meta<typeof Calibration.Thresholds>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Labelled: Story = {};

export const Moved: Story = {
  play: async ({ canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Cut-off of “High confidence”' });
    await fireEvent.change(slider, { target: { value: '0.95' } });
    await expect(slider).toHaveValue('0.95');
    await expect(canvas.getAllByText(/^was /).length).toBeGreaterThan(0);
  },
};

export const FewLabels: Story = { args: labelledAnswers(14) };

export const NoLabels: Story = { args: { scores: [], labels: [] } };

/** Choose a file of your own: JSONL of `{"score": 0.8, "label": 1}`, or CSV of `score,label`. It does not leave the browser. */
export const OwnFile: Story = {
  render: () => <OwnLabels />,
  play: async ({ canvas, userEvent }) => {
    const file = new File(['score,label\n0.9,1\n0.95,1\n0.7,0\nnot a line\n'], 'labels.csv');
    await userEvent.upload(canvas.getByLabelText('Labels, as JSONL or CSV'), file);
    await expect(
      await canvas.findByText(/^3 labels read\. 1 line not understood, the first is line 5/),
    ).toBeVisible();
    await expect(canvas.getByRole('img', { name: 'Reliability diagram' })).toBeVisible();
  },
};

/** A file that holds no labels says so, with what to write instead. */
export const WrongFile: Story = {
  render: () => <OwnLabels />,
  play: async ({ canvas, userEvent }) => {
    const file = new File(['Dear team,\nplease find attached the sheet.\n'], 'letter.txt');
    await userEvent.upload(canvas.getByLabelText('Labels, as JSONL or CSV'), file);
    await expect(await canvas.findByText(/^No labels read\. 2 lines not understood/)).toBeVisible();
    await expect(canvas.queryByRole('img')).toBe(null);
  },
};
