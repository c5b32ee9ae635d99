import type { Meta, StoryObj } from '@storybook/react-vite';
import { Fallback } from './index.ts';

const meta = {
  title: 'Fallback/Notice',
  component: Fallback.Notice,
} satisfies Meta<typeof Fallback.Notice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cached: Story = {
  args: { from: 'cache', cached: { ageSeconds: 7200, sourceVersion: null } },
};
export const CachedVersion: Story = {
  args: { from: 'cache', cached: { ageSeconds: 90, sourceVersion: '3' } },
};
export const Backup: Story = { args: { from: 'backup' } };
