import type { Meta, StoryObj } from '@storybook/react-vite';
import { Confidence, ResponseCard } from '@credence-ui/react';
import { expect } from 'storybook/test';

/** What Credence is, the card as it works, and where to go from here. */
const meta = {
  title: 'Welcome',
  component: ResponseCard,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: {
    response: {
      id: 'welcome',
      content:
        'Based on your policy, the refund window is **30 days** from purchase [1]. Shipping is refunded when the item was faulty [2].',
      confidence: 0.72,
      citations: [
        {
          id: '1',
          source: 'refund_policy_v3.pdf',
          page: 2,
          text: 'The refund window is 30 days from the date of purchase.',
        },
        {
          id: '2',
          source: 'shipping-and-returns.md',
          text: 'Shipping is refunded when goods were faulty on arrival.',
        },
      ],
    },
    onSend: () => undefined,
  },
  render: (args) => (
    <div className="welcome">
      <h1>Trust UX for answers that may be wrong</h1>
      <p>
        An LLM answer is fluent whether it is right or wrong. Credence shows how far an answer can
        be trusted, lets people check, edit, rate and escalate it, and measures whether the trust
        was deserved. This is the whole of it in one component; hover over a marker, or press
        “Review”.
      </p>
      <ResponseCard {...args} />
      <h2>A tier is line, glyph, words and colour</h2>
      <ul className="welcome-tiers">
        {[0.93, 0.72, 0.31, null].map((confidence) => (
          <li key={confidence}>
            <Confidence.Line confidence={confidence} />
          </li>
        ))}
      </ul>
      <h2>Where to go</h2>
      <dl>
        {places.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  ),
} satisfies Meta<typeof ResponseCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Welcome: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'Check key facts' })).toBeVisible();
  },
};

const places = [
  { name: 'Card', text: 'The one-line drop-in in every state, and a conversation of cards.' },
  { name: 'Confidence, Answer, Citation', text: 'How an answer is shown: tier, text, sources.' },
  {
    name: 'Draft, Feedback, Fallback',
    text: 'What people do with it: edit and send, rate, hand over.',
  },
  { name: 'Provider', text: 'Your own tiers, words, language and direction.' },
  { name: 'Calibration', text: 'Whether the trust was deserved.' },
];
