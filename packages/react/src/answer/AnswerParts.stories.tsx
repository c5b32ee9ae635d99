import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { AnswerPart } from './index.ts';
import { Answer, useAnswerReading } from './index.ts';

/** What stands in an answer besides its paragraphs, and what a product may put in the place of it. */
const meta = {
  title: 'Answer/Parts',
  component: Answer.Text,
  subcomponents: {
    'Answer.Paragraph': Answer.Paragraph,
    'Answer.Heading': Answer.Heading,
    'Answer.List': Answer.List,
    'Answer.Table': Answer.Table,
    'Answer.Code': Answer.Code,
    'Answer.Link': Answer.Link,
    'Answer.Image': Answer.Image,
    'Answer.View': Answer.View,
  },
} satisfies Meta<typeof Answer.Text>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Footnotes are numbered by the first reference to them, and lead back to it. */
export const Footnotes: Story = {
  args: {
    content: `Unused items can be returned[^time], and sets as a whole[^sets].

[^sets]: Parts of a set are not refunded.
[^time]: Within **30 days** of purchase.`,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const notes = within(canvas.getByRole('region', { name: 'Footnotes' }));
    await expect(notes.getAllByRole('listitem').map((note) => note.textContent)).toEqual([
      'Within 30 days of purchase.↩',
      'Parts of a set are not refunded.↩',
    ]);
    const back = canvas.getByRole('doc-backlink', { name: /footnote 1 / });
    await expect(canvasElement.querySelector(back.getAttribute('href') ?? '')).toBeVisible();
  },
};

/** Providers that send spans instead of markers: each citation stands behind the words that rest on it. */
export const Spans: Story = {
  args: {
    content: 'The window is 30 days. Opened software can be exchanged within 14 days.',
    citations: [
      { id: 'a', source: 'refund_policy_v3.pdf', span: { start: 0, end: 22 }, anchor: 'exact' },
      { id: 'b', source: 'software.md', span: { start: 23, end: 71 }, anchor: 'exact' },
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('doc-biblioref')).toHaveLength(2);
  },
};

/** A code block scrolls sideways and has a copy button. */
export const Code: Story = {
  args: {
    content:
      'Run this once:\n\n```sh\nrefund --order 5521 --reason "changed mind" --notify customer@example.com --keep-shipping\n```',
  },
};

/** Every other part with a class of the product's own. */
function classPart(part: AnswerPart) {
  switch (part.kind) {
    case 'paragraph':
      return <Answer.Paragraph block={part} className="own-paragraph" />;
    case 'list':
      return <Answer.List block={part} className="own-list" />;
    case 'table':
      return <Answer.Table block={part} className="own-table" />;
    case 'image':
      return <Answer.Image piece={part} className="own-image" />;
    default:
      return null;
  }
}

/** An image is a link to where it lies, since fetching it would tell its host who reads. */
export const OwnClasses: Story = {
  args: {
    content: `Within 30 days:

1. Pack the goods.
2. Print the label.

| Country | Days |
| ------- | ---- |
| Norway  | 30   |

![Where to drop it](https://kb.example.com/map.png)`,
    renderPart: classPart,
  },
  play: async ({ canvasElement }) => {
    for (const part of ['paragraph', 'list', 'table', 'image']) {
      await expect(canvasElement.querySelector(`.own-${part}`)).toBeVisible();
    }
  },
};

function renderPart(part: AnswerPart) {
  switch (part.kind) {
    case 'code':
      return (
        <Answer.Code block={part}>
          <code data-language={part.language}>{part.text}</code>
        </Answer.Code>
      );
    case 'heading':
      return (
        <Answer.Heading
          block={part}
          style={{ borderInlineStart: '3px solid', paddingInlineStart: 8 }}
        />
      );
    case 'link':
      return <Answer.Link piece={part} className="own-link" />;
    default:
      return null;
  }
}

/** A product renders parts in its own way; `null` leaves one to the answer, and so does one that throws. */
export const OwnParts: Story = {
  args: {
    content:
      '## Steps\n\n```sh\nrefund 5521\n```\n\nSee [the policy](https://kb.example.com/policy).',
    renderPart,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('h2[style]')).toHaveTextContent('Steps');
    await expect(canvasElement.querySelector('pre code[data-language="sh"]')).toBeVisible();
    await expect(canvasElement.querySelector('a.own-link')).toBeVisible();
  },
};

/** An answer that is read above the frame around it: the frame stays as it is while plain characters come. */
export const ReadAbove: Story = {
  args: { content: 'The window is **30 days** [1].', streaming: true },
  render: (args) => <Framed {...args} />,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('30 days')).toBeVisible();
  },
};

function Framed({ content, streaming = false }: Answer.Text.Props) {
  const { answer, growth } = useAnswerReading({ content, streaming });
  return (
    <>
      <figure>
        <Answer.View answer={answer} />
      </figure>
      {growth}
    </>
  );
}
