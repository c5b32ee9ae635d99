import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import { Answer } from '../answer/index.ts';
import { Confidence } from '../confidence/index.ts';
import { CredenceProvider } from '../provider/index.ts';

const content =
  'The refund window is 30 days [1]. It can be extended once, for free, by phone or by mail.';
const claims = [{ span: { start: 34, end: 50 }, confidence: 0.1, citationIds: [] }];
const citations = [
  { id: '1', source: 'policy.pdf', text: 'Thirty days.', anchor: 'marker' },
] as const;

function answer(outbox?: ReturnType<typeof open>['outbox'], responseId = 'a') {
  const text = <Answer.Text content={content} citations={citations} claims={claims} />;
  return (
    <CredenceProvider {...(outbox && { outbox })}>
      {responseId ? (
        <Confidence.Root confidence={0.9} responseId={responseId}>
          {text}
        </Confidence.Root>
      ) : (
        text
      )}
    </CredenceProvider>
  );
}

function open() {
  const sent: CredenceEvent[] = [];
  const outbox = createOutbox({
    storage: { ...memoryStorage(), isDurable: () => true },
    send: async (events) => {
      sent.push(...events);
      return { status: 202 };
    },
  });
  return { sent, outbox };
}

const show = async (target: 'claim' | 'citation') => {
  const marker = screen.getByRole('doc-biblioref', { name: /Source 1/ });
  const button = screen.getByRole('button', { name: /Not supported|Verify/ });
  await userEvent.click(target === 'citation' ? marker : button);
  return within(await screen.findByRole('dialog'));
};

it.each([
  ['citation', 'This source does not say so', { kind: 'citation', citationId: '1' }],
  ['claim', 'This is not right', { kind: 'claim', start: 34, end: 50 }],
] as const)(
  'takes a vote on a %s in its card, and finds it there again',
  async (kind, name, target) => {
    const { outbox, sent } = open();
    render(answer(outbox));
    const card = await show(kind);
    await userEvent.click(card.getByRole('button', { name }));
    await vi.waitFor(() => expect(card.getByRole('status')).toHaveTextContent(/^Saved$/));
    const votes = sent.filter(({ type }) => type === 'feedback.voted');
    expect(votes).toMatchObject([{ responseId: 'a', vote: 'down', reasons: [], target }]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBe(null);
    const again = await show(kind);
    expect(again.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  },
);

it.each([
  ['no outbox keeps it', undefined, 'a'],
  ['the answer has no id', open().outbox, ''],
])('asks for no vote where %s', async (_what, outbox, responseId) => {
  render(answer(outbox, responseId));
  const card = await show('citation');
  expect(card.queryByRole('button', { name: 'This source does not say so' })).toBe(null);
});
