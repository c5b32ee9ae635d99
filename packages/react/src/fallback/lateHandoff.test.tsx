import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createHandoff } from '@credence-ui/core/fallback';
import type { HandoffReceipt } from '@credence-ui/core/fallback';
import { CredenceProvider } from '../provider/index.ts';
import { Fallback } from './index.ts';

it('records a hand-off as accepted when its acknowledgement comes after it was given up', async () => {
  const types: CredenceEvent['type'][] = [];
  let acknowledge = (_receipt: HandoffReceipt) => {};
  const transport = () => new Promise<HandoffReceipt>((resolve) => (acknowledge = resolve));
  render(
    <StrictMode>
      <CredenceProvider onEvent={({ type }) => void types.push(type)}>
        <Fallback.Root
          outcome={{ kind: 'error', reason: 'outage' }}
          responseId="a1"
          handoff={createHandoff({ transport, timeout: 20 })}
        >
          <Fallback.Handoff />
        </Fallback.Root>
      </CredenceProvider>
    </StrictMode>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Connect me' }));
  expect(await screen.findByText(/did not answer in time/)).toBeVisible();
  await act(async () => acknowledge({ position: 2, waitMinutes: null }));
  expect(screen.getByRole('status')).toHaveTextContent('Number 2 in the queue.');
  expect(types.slice(1)).toEqual(['handoff.requested', 'handoff.failed', 'handoff.accepted']);
});
