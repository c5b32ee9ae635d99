import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { calmProfile } from '../../test/calmProfile.ts';
import { Draft } from './index.ts';

const original =
  'Hi Amara,\n\nThe window is 60 days from the day on which it arrived. We sent the label to you! Refunds reach the original card in 5 to 7 working days, once the goods are back with us.\n\nBest,\nAda';
const claimed = 'The window is 60 days';

/** What to look at in a draft: drawn over the editor's text, said in a line, and listed. */
const meta = {
  title: 'Draft/Marks',
  component: Draft.Marks,
  args: {
    claims: [
      {
        span: {
          start: original.indexOf(claimed),
          end: original.indexOf(claimed) + claimed.length,
        },
        confidence: 0.1,
        citationIds: ['1'],
      },
    ],
    citations: [
      {
        id: '1',
        source: 'refund_policy.pdf',
        anchor: 'none',
        text: 'The window is 30 days. Refunds reach the card in 5 to 7 working days.',
      },
    ],
    profile: calmProfile,
    onOpenSource: () => undefined,
  },
  decorators: [
    (Part) => (
      <Draft.Root draft={createDraft({ id: 'story', original })}>
        <Draft.Editor />
        <Part />
      </Draft.Root>
    ),
  ],
} satisfies Meta<typeof Draft.Marks>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A claim, a figure that no source holds, and a sign that the writer does not use. */
export const AllKinds: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Marked in the text: 3')).toBeVisible();
    const drawn = canvasElement.querySelectorAll('[data-credence="draft-mark"]');
    await expect([...drawn].map(({ textContent }) => textContent)).toContain('60 days');
  },
};

export const Listed: Story = {
  args: { defaultOpen: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Number 60 days/ }));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};

/** The caret is in a claim: the line says why it is marked, and which key opens its source. */
export const InHand: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Marked in the text: 3');
    const editor = canvas.getByRole<HTMLTextAreaElement>('textbox');
    editor.focus();
    editor.setSelectionRange(13, 13);
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('status')).toHaveTextContent('Alt+Enter opens its source.');
  },
};

/** Nothing to look at: nothing is shown. */
export const Nothing: Story = { args: { claims: [], citations: [], profile: undefined } };
