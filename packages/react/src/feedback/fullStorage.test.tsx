import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import { CredenceProvider } from '../provider/index.ts';
import { Feedback } from './index.ts';

/** An outbox without a server over a storage that is full for each `nth` answer, until it is emptied. */
function fillStorage(nth: number) {
  const kept = memoryStorage();
  const disk = { isFull: true };
  let time = 0;
  const outbox = createOutbox({
    storage: {
      ...kept,
      isDurable: () => true,
      put(record) {
        if (disk.isFull && Number(record.event.responseId) % nth === 0)
          throw new DOMException('full', 'QuotaExceededError');
        return kept.put(record);
      },
    },
    send: () => Promise.reject(new Error('offline')),
    // Seconds pass between two looks at the clock, and no pause ends by itself.
    clock: { now: () => (time += 5_000), after: () => () => undefined },
  });
  return { outbox, disk };
}

it.each([1, 2, 3])(
  'says of each vote that a full storage refused that it goes with the page, where that is every one in %i',
  async (nth) => {
    const { outbox, disk } = fillStorage(nth);
    const show = (answer: number) =>
      render(
        <CredenceProvider outbox={outbox}>
          <Feedback.Root responseId={String(answer)}>
            <Feedback.Vote value="up" />
            <Feedback.Status />
          </Feedback.Root>
        </CredenceProvider>,
      );
    const says = (words: string) =>
      vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
    for (let answer = 1; answer <= 6; answer += 1) {
      const { unmount } = show(answer);
      await userEvent.click(screen.getByRole('button', { name: 'Helpful' }));
      await says(answer % nth === 0 ? 'Only kept until this page is closed.' : 'Saved offline');
      unmount();
    }
    expect(outbox.getSnapshot()).toMatchObject({ pending: 6, unsaved: 6 / nth });
    disk.isFull = false;
    show(6);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await says('Saved offline');
    expect(outbox.getSnapshot()).toMatchObject({ pending: 6, unsaved: 0 });
  },
);
