import { createDraft } from '@credence-ui/draft';
import type { DraftOptions } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { calmProfile } from '../../test/calmProfile.ts';
import { Draft } from '../draft/index.ts';
import { DraftCodeMirror } from './index.ts';

const original =
  'Hi Amara,\n\nThe window is 60 days from the day on which it arrived. We sent the label to you! Refunds reach the original card in 5 to 7 working days, once the goods are back with us.\n\nBest,\nAda';
const claimed = 'The window is 60 days';
const start = original.indexOf(claimed);
const claims = [
  { span: { start, end: start + claimed.length }, confidence: 0.1, citationIds: ['1'] },
];
const citations = [
  {
    id: '1',
    source: 'refund_policy.pdf',
    anchor: 'none',
    text: 'The window is 30 days. Refunds reach the card in 5 to 7 working days.',
  },
] as const;

/** The draft in CodeMirror, from `@credence-ui/react/draft-codemirror`. */
const meta = {
  title: 'Draft/CodeMirror',
  component: DraftCodeMirror,
} satisfies Meta<typeof DraftCodeMirror>;
export default meta;
type Story = StoryObj<typeof meta>;

const over = (options: Partial<DraftOptions> = {}): Pick<Story, 'decorators'> => {
  const draft = createDraft({ id: 'story', original, ...options });
  return {
    decorators: [
      (Part) => (
        <Draft.Root draft={draft} onSend={() => new Promise<void>(() => undefined)}>
          <Part />
          {draft.getSnapshot().original === original && (
            <Draft.Marks claims={claims} citations={citations} profile={calmProfile} />
          )}
          <Draft.Send />
        </Draft.Root>
      ),
    ],
  };
};

/** The marks of `Draft.Marks` are drawn in its text, and the line below says why the one at the caret is one. */
export const Marked: Story = {
  ...over(),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(await canvas.findByText('Marked in the text: 3')).toBeVisible();
    const drawn = [...canvasElement.querySelectorAll('[data-credence="draft-mark"]')];
    await expect(drawn.map(({ textContent }) => textContent)).toContain('60 days');
    await userEvent.click(drawn[0] ?? canvasElement);
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};

/** Each line has the direction of its words. */
export const BothDirections: Story = over({
  original: 'مرحبا أمارا،\n\nThe window is 60 days.\n\nنافذة الإرجاع 60 يومًا.',
});

/** The text is on its way: it can be read and selected, and nothing more is typed. */
export const Sending: Story = {
  ...over({ mode: 'off' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvas.getByRole('textbox')).toHaveAttribute('aria-readonly', 'true');
  },
};
