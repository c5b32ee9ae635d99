import type { Meta, StoryObj } from '@storybook/react-vite';
import { parseResponse } from '@credence-ui/core/response';
import { Disclosure } from './index.ts';

const response = parseResponse({
  content: 'Unused goods can be returned within 30 days.\n\nKeep the receipt.',
});

const meta = {
  title: 'Disclosure/Details',
  component: Disclosure.Details,
} satisfies Meta<typeof Disclosure.Details>;
export default meta;
type Story = StoryObj<typeof meta>;

const around = (defaultOpen: boolean): Story => ({
  decorators: [
    (Part) => (
      <Disclosure.Root response={response} defaultOpen={defaultOpen}>
        <Disclosure.Summary />
        <Part />
      </Disclosure.Root>
    ),
  ],
});

export const Closed = around(false);
export const Open = around(true);
