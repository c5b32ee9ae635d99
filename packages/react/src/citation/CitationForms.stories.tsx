import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Citation as Source } from '@credence-ui/core/response';
import { Answer } from '../answer/index.ts';
import { Citation } from './index.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  source: `policy_${id}.pdf`,
  url: `https://kb.example.com/policy_${id}.pdf`,
  anchor: 'marker',
  ...more,
});

const meta = {
  title: 'Citation/Forms',
  component: Answer.Text,
  args: {
    content: 'One [1].',
    citations: [source('1'), source('2'), source('3'), source('guide')],
  },
} satisfies Meta<typeof Answer.Text>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every way in which models write a marker; a range, an escape and an image are none. */
export const EveryMarker: Story = {
  args: {
    content: [
      '- Number [1]',
      '- List [1, 2]',
      '- Neighbours [1][2][3]',
      '- Name [guide]',
      '- Lenticular brackets 【2】, file search 【3†source】',
      '- No markers: [1-3], \\[1\\], `[1]`',
    ].join('\n'),
  },
};

/** What no source answers to stays as it was written. */
export const Unresolved: Story = { args: { content: 'Known [1], unknown [9] and [1, 12].' } };

/** A thousand markers share one listener and one preview. */
export const Thousand: Story = {
  args: {
    citations: Array.from({ length: 1000 }, (_, index) => source(String(index + 1))),
    content: Array.from({ length: 1000 }, (_, index) => `Sentence [${index + 1}].`).join(' '),
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-citation]')).toHaveLength(1000);
  },
};

/** Titles and hosts that would like to be read as something else. */
export const Hostile: Story = {
  args: {
    content: 'Reversed [1], punycode [2], script [3], markup [guide].',
    citations: [
      source('1', { source: 'annual\u202egpj.exe' }),
      source('2', { source: 'Apple', url: 'https://аррӏе.com/news' }),
      source('3', { source: 'Click', url: 'javascript:alert(1)' }),
      source('guide', { source: '<img src=x onerror=alert(1)>' }),
    ],
    children: <Citation.List />,
  },
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('group', { name: 'Sources' });
    await expect(list).toHaveTextContent('annualgpj.exe');
    await expect(list).toHaveTextContent('xn--80ak6aa92e.com');
    await expect(canvasElement.querySelectorAll('img, [href^="javascript"]')).toHaveLength(0);
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    content: 'مدة الاسترداد ثلاثون يومًا [1][2]. الشحن مجاني [3].',
    citations: [
      source('1', { source: 'سياسة الإرجاع.pdf' }),
      source('2', { source: 'الأسئلة الشائعة' }),
      source('3'),
    ],
  },
};

/** Chinese and Japanese. */
export const Cjk: Story = {
  args: {
    content: '返金は購入から30日以内です【1】。送料は無料【2，3】。',
    citations: [source('1', { source: '返金規定.pdf' }), source('2'), source('3')],
  },
};

/** The text that rested on a source was edited since. */
export const Stale: Story = {
  args: {
    content: 'The refund window is 45 days [1]. Shipping is free [2].',
    citations: [source('1', { anchor: 'none', reason: 'edited' }), source('2')],
    children: <Citation.List />,
  },
};
