import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { ResponseCard } from './index.ts';

/** A conversation, where a frame around every answer would be one too many. */
const meta = {
  title: 'Card/Thread',
  component: ResponseCard,
  args: { response: null, variant: 'edge' },
  render: ({ variant }) => (
    <div style={{ display: 'grid', gap: 20, maxWidth: 640, marginInline: 'auto' }}>
      {thread.map(({ question, ...answer }) => (
        <div key={question} style={{ display: 'grid', gap: 12 }}>
          <p style={asked}>{question}</p>
          <ResponseCard {...answer} variant={variant} onEscalate={() => undefined} />
        </div>
      ))}
    </div>
  ),
} satisfies Meta<typeof ResponseCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const asked = {
  justifySelf: 'end',
  maxWidth: '80%',
  margin: 0,
  padding: '8px 14px',
  borderRadius: 14,
  background: 'var(--credence-surface)',
  border: '1px solid var(--credence-rule)',
} as const;

const thread = [
  { question: 'Can I still send the shoes back?', response: samples.high },
  { question: 'And the software that I opened?', response: samples.medium },
  { question: 'Who pays the customs of Norway?', response: samples.low },
  { question: 'When is my limit raised?', response: samples.unknown },
  {
    question: 'And for my business account?',
    response: {
      content: 'For business accounts the limit is raised once the invoice address has been',
    },
    streaming: true,
  },
] as const;

export const Thread: Story = {
  play: async ({ canvasElement }) => {
    const cards = [...canvasElement.querySelectorAll('[data-variant="edge"]')];
    const tiers = cards.map((card) => card.getAttribute('data-tier'));
    await expect(tiers).toEqual(['high', 'medium', 'low', 'unknown', 'unknown']);
  },
};

export const Frame: Story = { args: { variant: 'frame' } };
export const Inline: Story = { args: { variant: 'inline' } };
export const Bare: Story = { args: { variant: 'bare' } };
