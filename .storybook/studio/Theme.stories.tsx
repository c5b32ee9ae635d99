import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { defineTiers } from '@credence-ui/core/tier';
import type { Tier } from '@credence-ui/core/tier';
import { ThemeStudio } from './ThemeStudio.tsx';
import { firstStudio, tiersOf } from './studio.ts';

const meta = {
  title: 'Studio/Theme',
  component: ThemeStudio,
  tags: ['!autodocs'],
} satisfies Meta<typeof ThemeStudio>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Theme: Story = {};

/** A colour that is too weak is found, mended and passes. */
export const Mended: Story = {
  play: async ({ canvas }) => {
    const status = () => canvas.getAllByRole('status')[0];
    await expect(status()).toHaveTextContent('Everything passes.');
    const high = within(canvas.getByRole('group', { name: 'high' }));
    await fireEvent.change(high.getByLabelText('Light colour'), { target: { value: '#00b38f' } });
    await expect(status()).toHaveTextContent('To mend: 1.');
    await expect(canvas.getByText(/"high" has a contrast of 2\.\d\d:1/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Take the nearest colour/ }));
    await expect(status()).toHaveTextContent('Everything passes.');
    await expect(high.getByLabelText('Light colour')).not.toHaveValue('#00b38f');
  },
};

/** What is taken away as code is the tiers that were made. */
export const TakenAway: Story = {
  play: async ({ canvas }) => {
    const code = canvas.getByRole('region', { name: 'Theme as defineTiers' }).textContent;
    const [, list = ''] = /defineTiers\((\[[^]*?\n\])\);/.exec(code) ?? [];
    const tiers = JSON.parse(list) as Tier[]; // what the code above says
    await expect(defineTiers(tiers)).toEqual(tiersOf(firstStudio));
    await userEvent.click(canvas.getByRole('button', { name: 'Add a tier' }));
    await expect(canvas.getByRole('group', { name: 'tier-3' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Remove tier-3' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Tailwind 4' }));
    await expect(canvas.getByText(/@theme inline/)).toBeVisible();
  },
};
