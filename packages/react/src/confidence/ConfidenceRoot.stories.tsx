import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { Answer } from '../answer/index.ts';
import { Confidence } from './index.ts';

const meta = {
  title: 'Confidence/Root',
  component: Confidence.Root,
  args: {
    children: (
      <>
        <Confidence.Label /> and whatever the product puts inside.
      </>
    ),
  },
} satisfies Meta<typeof Confidence.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const High: Story = { args: { confidence: 0.93 } };
export const Medium: Story = { args: { confidence: 0.72 } };
export const Low: Story = { args: { confidence: 0.31 } };

/** A missing or invalid confidence is a state of its own. */
export const Unknown: Story = {
  args: { confidence: null },
  play: async ({ canvas }) => {
    const group = canvas.getByRole('group', { name: 'Confidence not available' });
    await expect(group).toHaveAttribute('data-tier', 'unknown');
  },
};

const { high, medium, low, unknown } = samples;

/** Every tier, and one that is still to come, in one variant. */
const inEveryTier = (variant: Confidence.Root.Variant): Story => ({
  render: () => (
    <div style={{ display: 'grid', gap: 20, maxWidth: 640 }}>
      {[high, medium, low, unknown].map((response) => (
        <Confidence.Root key={response.id} response={response} variant={variant}>
          <Confidence.Icon />
          {variant !== 'inline' && ' '}
          <Confidence.Label />
          <Answer.Text content={response.content} citations={response.citations} />
        </Confidence.Root>
      ))}
      <Confidence.Root pending variant={variant}>
        <Confidence.Icon />
        {variant !== 'inline' && ' '}
        <Confidence.Label />
        <Answer.Text content="For business accounts the" streaming />
      </Confidence.Root>
    </div>
  ),
});

export const Frame: Story = inEveryTier('frame');

/** A thick line at the start, as answers in a conversation have it. */
export const Edge: Story = inEveryTier('edge');

/** The tier as a chip. */
export const Inline: Story = inEveryTier('inline');

/** Glyph and words alone. */
export const Bare: Story = inEveryTier('bare');

/** A chip within a sentence: the group is rendered as the sentence's own element. */
export const InALine: Story = {
  render: () => (
    <p style={{ maxWidth: 480 }}>
      The carrier lost the parcel, says the assistant{' '}
      <Confidence.Root response={low} variant="inline" render={<span />}>
        <Confidence.Icon />
        <Confidence.Label />
      </Confidence.Root>{' '}
      and it is waiting for somebody to look. What it said before is{' '}
      <Confidence.Root response={high} variant="inline" render={<span />}>
        <Confidence.Label />
      </Confidence.Root>{' '}
      by now.
    </p>
  ),
};
