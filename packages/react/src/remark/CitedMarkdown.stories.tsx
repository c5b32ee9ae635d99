import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { samples } from '../../test/samples.ts';
import { CitedMarkdown, RemarkCitation } from './index.ts';

const { content, citations } = samples.medium;

/** Around what another library made of the same markdown; here two lines stand for that. */
const meta = {
  title: 'Remark/CitedMarkdown',
  component: CitedMarkdown,
  subcomponents: { RemarkCitation },
  args: {
    content,
    citations,
    children: (
      <p>
        The refund window is 30 days <RemarkCitation ids="1" />. Shipping is refunded{' '}
        <RemarkCitation ids="2" />.
      </p>
    ),
  },
} satisfies Meta<typeof CitedMarkdown>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cited: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('doc-biblioref', { name: /Source 1/ }));
    await expect(await canvas.findByRole('dialog')).toBeVisible();
  },
};
