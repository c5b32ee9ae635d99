import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { Confidence } from './index.ts';

const meta = {
  title: 'Confidence/Reasons',
  component: Confidence.Reasons,
} satisfies Meta<typeof Confidence.Reasons>;
export default meta;
type Story = StoryObj<typeof meta>;

const of = (response: (typeof samples)[keyof typeof samples]): Pick<Story, 'decorators'> => ({
  decorators: [
    (Part) => (
      <Confidence.Root response={response}>
        <div data-credence="card-head" style={{ paddingBottom: 12 }}>
          <Confidence.Icon />
          <Confidence.Label />
          <Part />
        </div>
      </Confidence.Root>
    ),
  ],
});

export const High: Story = of(samples.high);

/** Checkable facts: every layer's verdict, and the claims without a source. */
export const Medium: Story = {
  ...of(samples.medium),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Why? 2 of 3 claims sourced' }));
    await expect(canvas.getByText('Opened software can usually be exchanged')).toBeVisible();
  },
};

export const Low: Story = { ...of(samples.low), args: { defaultOpen: true } };

/** With nothing to say there is no button. */
export const Unknown: Story = of(samples.unknown);
