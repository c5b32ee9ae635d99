import type { Meta, StoryObj } from '@storybook/react-vite';
import { parseResponse } from '@credence-ui/core/response';
import { expect, userEvent } from 'storybook/test';
import { Disclosure } from './index.ts';

const content =
  'Unused goods can be returned within 30 days.\n\nFaulty goods can be returned at any time within two years. Keep the receipt.';

const meta = {
  title: 'Disclosure/Root',
  component: Disclosure.Root,
  args: {
    response: parseResponse({ content }),
    children: (
      <>
        <Disclosure.Summary />
        <Disclosure.Details />
      </>
    ),
  },
} satisfies Meta<typeof Disclosure.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Without a summary of its own, an answer begins with its first block. */
export const FirstBlock: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Show the whole answer' });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(canvas.getByText(/Keep the receipt/)).toBeVisible();
  },
};

export const OwnSummary: Story = {
  args: { response: parseResponse({ content, summary: '30 days, two years when faulty.' }) },
};
