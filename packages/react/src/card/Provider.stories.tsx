import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { defineTiers } from '@credence-ui/core/tier';
import { samples } from '../../test/samples.ts';
import { Confidence } from '../confidence/index.ts';
import { ar } from '../locale/ar.ts';
import { de } from '../locale/de.ts';
import {
  CredenceProvider,
  ResponseScopeProvider,
  firstPersonMessages,
  impersonalMessages,
} from '../provider/index.ts';
import { ResponseCard } from './index.ts';

/** Settles policy, words, direction and tiers for all parts below. */
const meta = {
  title: 'Provider/CredenceProvider',
  component: CredenceProvider,
  subcomponents: { ResponseScopeProvider },
  args: {
    children: (
      <ResponseCard response={samples.medium} onSend={() => undefined} style={{ maxWidth: 640 }} />
    ),
  },
} satisfies Meta<typeof CredenceProvider>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A pack brings a language's words, its numbers and its direction. */
export const German: Story = {
  args: { locale: de },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Kernaussagen prüfen')).toBeVisible();
  },
};

export const Arabic: Story = {
  args: { locale: ar },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-credence~="card-root"]')).toHaveAttribute(
      'dir',
      'rtl',
    );
  },
};

/** Words of the product's own; the rest stay. */
export const OwnWords: Story = {
  args: { messages: { confidenceMedium: 'Please check the dates' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Please check the dates')).toBeVisible();
  },
};

export const FirstPerson: Story = { args: { messages: firstPersonMessages } };
export const Impersonal: Story = { args: { messages: impersonalMessages } };

const ownTiers = defineTiers([
  {
    name: 'ready',
    min: 0.8,
    label: 'Ready',
    tone: 'positive',
    icon: 'check_circle',
    disclaimer: null,
    action: 'Send',
    borderColor: '#008065',
  },
  {
    name: 'draft',
    min: 0.4,
    label: 'Rough draft',
    tone: 'caution',
    icon: 'info',
    disclaimer: 'Please check names and dates.',
    action: 'Review',
    borderColor: '#9a6700',
  },
  {
    name: 'guess',
    min: 0,
    label: 'Only a guess',
    tone: 'negative',
    icon: 'warning',
    disclaimer: 'Do not send this.',
    action: 'Write anew',
    borderColor: '#ce375c',
  },
]);

/** Three tiers of the product's own; the tone of each decides glyph and line. */
export const OwnTiers: Story = {
  args: {
    tiers: ownTiers,
    children: (
      <ul>
        {[0.9, 0.5, 0.2, null].map((confidence) => (
          <li key={confidence}>
            <Confidence.Line confidence={confidence} />
          </li>
        ))}
      </ul>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Rough draft')).toBeVisible();
  },
};
