import { cleanup, render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { forgetDrafts } from '../draft/useAnswerDraft.ts';
import '../styles.css';
import { ResponseCard } from './index.ts';

afterEach(async () => {
  await userEvent.keyboard('{Escape}');
  cleanup();
  forgetDrafts();
});

const text = 'The refund window is 30 days from the date of purchase. '.repeat(12);

it.each([
  ['in the middle of the page', '120px'],
  ['at the top of it', '0px'],
])('never covers the actions of its card with a preview %s', async (_, top) => {
  const { container } = render(
    <div style={{ marginBlockStart: top, maxInlineSize: '600px' }}>
      <ResponseCard
        response={{
          id: 'covered',
          content: 'The window is 30 days [1].',
          confidence: 0.7,
          citations: [{ id: '1', source: 'policy.pdf', page: 2, text }],
        }}
        onSend={() => undefined}
      />
    </div>,
  );
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  const marker = find('[data-citation="1"]');
  if (marker) await userEvent.click(marker);
  const preview = await vi.waitFor(() => {
    const found = find('[data-citation-preview]');
    expect(found).not.toBe(null);
    return found?.getBoundingClientRect();
  });
  const send = find('[data-credence="draft-send"]')?.getBoundingClientRect();
  const apart =
    (preview?.bottom ?? 0) <= (send?.top ?? 0) || (preview?.top ?? 0) >= (send?.bottom ?? 0);
  expect(apart).toBe(true);
});
