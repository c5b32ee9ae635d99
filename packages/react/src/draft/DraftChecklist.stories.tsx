import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { Draft } from './index.ts';

/** The names, dates, numbers and commitments of a draft, to be ticked off, with the source that holds the same value. */
const meta = {
  title: 'Draft/Checklist',
  component: Draft.Checklist,
  args: { citations: samples.medium.citations, onOpenSource: () => undefined },
} satisfies Meta<typeof Draft.Checklist>;
export default meta;
type Story = StoryObj<typeof meta>;

const original =
  'Hi Amara,\nThe window is 30 days from purchase, so you have until 14 March. We will refund €129.00 in 5 to 7 working days.';

const over = (options: Partial<DraftOptions> = {}): Story => ({
  decorators: [
    (Part) => (
      <Draft.Root draft={createDraft({ id: 'story', original, ...options })}>
        <Part />
        <Draft.Status />
      </Draft.Root>
    ),
  ],
});

export const Closed: Story = {
  ...over(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/0 of 6 ticked/)).toBeVisible();
  },
};

export const Open: Story = {
  ...over(),
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: /30 days/ }));
    await expect(await canvas.findByText(/1 of 6 ticked/)).toBeVisible();
  },
};

/** Where the policy asks for it, the gate stays closed until everything is ticked. */
export const Required: Story = {
  ...over({ checklist: true, current: `${original} ` }),
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Tick every item of the checklist first.')).toBeVisible();
  },
};
