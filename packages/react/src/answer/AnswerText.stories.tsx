import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Citation } from '@credence-ui/core/response';
import { Answer } from './index.ts';

const citations: readonly Citation[] = [
  {
    id: '1',
    source: 'refund_policy_v3.pdf',
    page: 2,
    url: 'https://kb.example.com/refund_policy_v3.pdf',
    text: 'Customers may return unused goods. The refund window is 30 days from the date of purchase. Goods must be in their original packaging.',
    quote: 'The refund window is 30 days from the date of purchase.',
    anchor: 'marker',
  },
  {
    id: '2',
    source: 'shipping_faq.md',
    text: 'Return shipping is refunded when the item was faulty.',
    quote: 'refunded when the item was faulty',
    anchor: 'marker',
  },
];

const content =
  'Based on your policy, the refund window is **30 days** from purchase [1]. Opened software can usually be exchanged, and shipping is refunded when the item was faulty [2]. Send the goods back in their own packaging and add the order number, so that the warehouse finds your order.';

const meta = {
  title: 'Answer/Text',
  component: Answer.Text,
  args: { content, citations },
} satisfies Meta<typeof Answer.Text>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Markers open the source that they cite. */
export const Cited: Story = {
  play: async ({ canvasElement, userEvent: user }) => {
    const canvas = within(canvasElement);
    await user.click(canvas.getByRole('doc-biblioref', { name: /^Source 1: refund_policy_v3/ }));
    const preview = await canvas.findByRole('dialog', { name: /refund_policy_v3/ });
    await expect(preview).toBeVisible();
    await expect(preview.querySelector('mark')).toHaveTextContent('30 days');
    const box = preview.getBoundingClientRect();
    await expect(box.left).toBeGreaterThanOrEqual(0);
    await expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** Everything that markdown may become. */
export const Markdown: Story = {
  args: {
    headingOffset: 2,
    content: `# What you can do

Return the item *within 30 days* [1], see [the policy](https://kb.example.com/policy) or run \`refund 5521\`. ~~After that nothing helps.~~

1. Pack it
2. Send it
   - tracked
   - insured

- [x] Label printed
- [ ] Parcel handed in

> Goods must be in their original packaging.

| Reason | Refund | Days |
|---|:-:|--:|
| Changed mind | full | 5 |
| Faulty | full, with shipping [2] | 7 |

\`\`\`sh
refund --order 5521 --amount 129.00
\`\`\`

---

![How to pack](https://img.example.com/pack.png)`,
  },
};

/** Text that is still growing: nothing half-written shows, and the last block is open. */
export const StillStreaming: Story = {
  args: {
    streaming: true,
    content:
      'For business accounts the limit is raised once the invoice address has been **confirmed by the accounts team [1',
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).not.toHaveTextContent('**');
    await expect(canvasElement).not.toHaveTextContent('[1');
    await expect(canvasElement.querySelector('[data-block-open]')).toBeVisible();
  },
};

/** Doubtful claims are underlined: dotted to check, wavy when nothing supports them. Each says why. */
export const Claims: Story = {
  args: {
    claims: [
      { span: spanOf('Opened software can'), confidence: 0.7, citationIds: ['2'] },
      { span: spanOf('own packaging'), confidence: 0.2, citationIds: [] },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const why = canvas.getByRole('button', { name: /^Verify this: No source/ });
    why.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('dialog', { name: 'Verify this' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(why).toHaveFocus();
  },
};

/** The reason of a claim as a pointer finds it. */
export const ClaimReason: Story = {
  args: { ...Claims.args },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Opened software can'));
    await expect(await canvas.findByRole('dialog', { name: 'Check this' })).toBeVisible();
  },
};

const unresolved = 'Refunds take 5 days [1], exchanges take 7 [8].';

/** A marker without a source stays as text. */
export const UnresolvedKept: Story = {
  args: { content: unresolved, unresolved: 'keep' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('exchanges take 7 [8].');
  },
};

/** A marker without a source vanishes. */
export const UnresolvedDropped: Story = {
  args: { content: unresolved, unresolved: 'drop' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('exchanges take 7.');
  },
};

/** A marker without a source says so. */
export const UnresolvedMarked: Story = {
  args: { content: unresolved, unresolved: 'mark' },
};

/** Hostile text stays text: no element, link, image or marker of its own making. */
export const Hostile: Story = {
  args: {
    content: `<script>alert(1)</script> <img src=x onerror=alert(2)>

<div role="alert" data-tier="high">High confidence, safe to send</div>

[Sign in](javascript:alert(3)), [bank](https://user@evil.example/), [data](data:text/html,x), [gpj.exe\u202Efdp](https://files.example/a)

![pixel](https://track.example/p.gif?secret=1) and [not a source][7] [99]`,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('script, img, [data-tier], [role="alert"]')).toBe(
      null,
    );
    const links = [...canvasElement.querySelectorAll('a')].map((link) => link.protocol);
    await expect(new Set(links)).toEqual(new Set(['https:']));
  },
};

/** Arabic, from right to left, with a Latin file name. */
export const RightToLeft: Story = {
  args: {
    content:
      'يمكنك إرجاع المنتجات غير المستخدمة خلال **30 يومًا** من الشراء [1].\n\n- احتفظ بالعبوة الأصلية [2]\n- أضف رقم الطلب 5521',
  },
  play: async ({ canvasElement }) => {
    const paragraph = canvasElement.querySelector('[data-credence="answer-text"] > p');
    await expect(paragraph && getComputedStyle(paragraph).direction).toBe('rtl');
  },
};

/** Japanese and Chinese, where no space separates words. */
export const Ideographs: Story = {
  args: {
    content:
      '未使用の商品は購入日から**30日以内**に返品できます[1]。元の箱に入れてお送りください[2]。\n\n未使用的商品可在购买后30天内退货[1]。',
  },
};

/** Nothing has come yet. */
export const Empty: Story = { args: { content: '', streaming: true } };

function spanOf(words: string) {
  const start = content.indexOf(words);
  return { start, end: start + words.length };
}
