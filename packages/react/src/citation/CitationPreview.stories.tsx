import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import type { Citation as Source } from '@credence-ui/core/response';
import { Answer } from '../answer/index.ts';
import { Citation } from './index.ts';

const source: Source = {
  id: '1',
  source: 'refund_policy_v3.pdf',
  page: 2,
  url: 'https://kb.example.com/refund_policy_v3.pdf',
  text: 'Customers may return unused goods. The refund window is 30 days from the date of purchase. Goods must be in their original packaging.',
  quote: 'The refund window is 30 days from the date of purchase.',
  anchor: 'marker',
};

const meta = {
  title: 'Citation/Preview',
  component: Answer.Text,
  subcomponents: { 'Citation.Preview': Citation.Preview },
  args: { content: 'The refund window is 30 days from purchase [1].', citations: [source] },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: 260 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('doc-biblioref', { name: /Source 1/ }));
    await expect(await within(canvasElement).findByRole('dialog')).toBeVisible();
  },
} satisfies Meta<typeof Answer.Text>;

export default meta;
type Story = StoryObj<typeof meta>;

/** File, page, host, the passage with its match marked, and the way to the page. */
export const Pinned: Story = {};

/** The product shows the page itself. */
export const OwnViewer: Story = { args: { onOpenSource: fn() } };

/** The cited words are not in the passage, so nothing is marked. */
export const NoMatch: Story = {
  args: { citations: [{ ...source, quote: 'Refunds are possible for a whole year.' }] },
};

/** Nothing but a title is known. */
export const TitleOnly: Story = {
  args: { citations: [{ id: '1', source: 'Conversation of 3 May', anchor: 'marker' }] },
};

/** An address that may not be followed: its host is shown and leads nowhere. */
export const RefusedAddress: Story = {
  args: { citations: [{ ...source, url: 'https://admin@evil.example/refund_policy_v3.pdf' }] },
};

/** A long title and a long passage stay within the card. */
export const Long: Story = {
  args: {
    citations: [
      {
        ...source,
        source:
          'quarterly_terms_and_conditions_of_sale_for_business_customers_in_all_regions_2026.pdf',
        text: `${'Goods must be in their original packaging. '.repeat(20)}${source.quote ?? ''} ${'Vouchers are valid for a year. '.repeat(20)}`,
      },
    ],
  },
};
