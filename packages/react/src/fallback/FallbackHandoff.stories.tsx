import { createHandoff } from '@credence-ui/core/fallback';
import type { HandoffTransport } from '@credence-ui/core/fallback';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { userEvent, expect } from 'storybook/test';
import { Fallback } from './index.ts';

const meta = {
  title: 'Fallback/Handoff',
  component: Fallback.Handoff,
} satisfies Meta<typeof Fallback.Handoff>;
export default meta;
type Story = StoryObj<typeof meta>;

const by = (transport: HandoffTransport): Pick<Story, 'decorators'> => ({
  decorators: [
    (Part) => (
      <Around transport={transport}>
        <Part />
      </Around>
    ),
  ],
});

function Around({ transport, children }: { transport: HandoffTransport; children: ReactNode }) {
  const [handoff] = useState(() => createHandoff({ transport }));
  return (
    <Fallback.Root outcome={{ kind: 'error', reason: 'outage' }} handoff={handoff}>
      {children}
    </Fallback.Root>
  );
}

export const Idle: Story = by(() => Promise.resolve({ position: 3, waitMinutes: 3 }));

export const Acknowledged: Story = {
  ...by(() => Promise.resolve({ position: 3, waitMinutes: 3 })),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect me' }));
    await expect(await canvas.findByText(/Number 3 in the queue/)).toBeVisible();
  },
};

export const Failed: Story = {
  ...by(() => Promise.reject(new Error('503'))),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect me' }));
    await expect(await canvas.findByText(/Nobody has been asked yet/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
  },
};
