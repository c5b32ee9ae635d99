import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import { expect, userEvent } from 'storybook/test';
import { CredenceProvider } from '../provider/index.ts';
import { Feedback, useOutbox } from './index.ts';

/** What waits, and what the server refused, in a product's own words and elements. */
function Waiting() {
  const outbox = useOutbox();
  const [file, setFile] = useState('');
  if (!outbox) return null;
  const { pending, rejected } = outbox;
  return (
    <>
      <p role="status">
        {pending} to send, {rejected.length} refused
      </p>
      <button type="button" onClick={() => void outbox.flush()}>
        Send now
      </button>
      <button type="button" onClick={() => void outbox.retryRejected()}>
        Send the refused again
      </button>
      <button type="button" onClick={() => setFile(outbox.exportSetAside())}>
        Export the refused
      </button>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{file}</pre>
    </>
  );
}

/** A thumb below a provider whose server answers with a status, or is away. */
function Page({ status }: { readonly status: number | 'away' }) {
  const [outbox] = useState(() =>
    createOutbox({
      storage: memoryStorage(),
      send: () =>
        status === 'away' ? Promise.reject(new Error('away')) : Promise.resolve({ status }),
    }),
  );
  return (
    <CredenceProvider outbox={outbox}>
      <Feedback.Root responseId="story">
        <Feedback.Vote value="up" />
      </Feedback.Root>
      <Waiting />
    </CredenceProvider>
  );
}

/** `useOutbox` tells what the provider's outbox holds. */
const meta = { title: 'Feedback/useOutbox', component: Page } satisfies Meta<typeof Page>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ServerAway: Story = {
  args: { status: 'away' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Helpful' }));
    await expect(await canvas.findByText('1 to send, 0 refused')).toBeVisible();
  },
};

export const Refused: Story = {
  args: { status: 422 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Helpful' }));
    await expect(await canvas.findByText('0 to send, 1 refused')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Export the refused' }));
    await expect(canvas.getByText(/status 422/)).toBeVisible();
  },
};
