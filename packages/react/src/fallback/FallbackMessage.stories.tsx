import type { Outcome } from '@credence-ui/core/fallback';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Fallback } from './index.ts';

const meta = {
  title: 'Fallback/Message',
  component: Fallback.Message,
} satisfies Meta<typeof Fallback.Message>;
export default meta;
type Story = StoryObj<typeof meta>;

const after = (outcome: Outcome): Story => ({
  decorators: [
    (Part) => (
      <Fallback.Root outcome={outcome} policy={{ typicalSeconds: 20 }}>
        <Part />
      </Fallback.Root>
    ),
  ],
});

export const LatencySpike = after({ kind: 'waiting', elapsedSeconds: 12 });
export const Outage = after({ kind: 'error', reason: 'outage' });
export const Blocked = after({ kind: 'blocked', reason: 'abuse' });
