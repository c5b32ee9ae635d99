import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { CredenceProvider } from '../provider/index.ts';
import { Actions } from './index.ts';

const citations = [
  { id: '1', source: 'Refund policy', page: 2, url: 'https://a.org/r.pdf', anchor: 'marker' },
  { id: '2', source: 'Consulted only', anchor: 'marker' },
] as const;
const content = 'The window is **60 days** [1].';

describe('Actions.Copy', () => {
  checkConformance(Actions.Copy, {
    displayName: 'Actions.Copy',
    element: 'button',
    props: { content },
    attributes: { 'data-emphasis': 'quiet' },
  });
});

describe('Actions.Regenerate', () => {
  checkConformance(Actions.Regenerate, {
    displayName: 'Actions.Regenerate',
    element: 'button',
    props: { onRegenerate: () => undefined },
  });
});

describe('Actions.Suggestions', () => {
  const actions = ['Send to customer', 'Escalate', 'Escalate'];
  checkConformance(Actions.Suggestions, {
    displayName: 'Actions.Suggestions',
    element: 'div',
    props: { actions, onAction: () => undefined },
  });

  it('tells which action was chosen, each offered once, and is nothing without any', async () => {
    const onAction = vi.fn();
    const { rerender, container } = render(
      <Actions.Suggestions actions={actions} onAction={onAction} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Escalate' }));
    expect(onAction).toHaveBeenCalledExactlyOnceWith('Escalate');
    expect(screen.getByRole('group', { name: 'Suggested actions' })).toBeVisible();
    rerender(<Actions.Suggestions actions={[]} onAction={onAction} />);
    expect(container).toBeEmptyDOMElement();
  });
});

it('copies the answer as it was written and the sources that it cites, and records it', async () => {
  const user = userEvent.setup();
  const onEvent = vi.fn();
  render(
    <CredenceProvider onEvent={onEvent}>
      <Actions.Copy content={content} citations={citations} />
    </CredenceProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy answer' }));
  expect(await navigator.clipboard.readText()).toBe(
    'The window is **60 days** [1].\n\n[1] Refund policy, page 2 https://a.org/r.pdf\n',
  );
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(onEvent.mock.calls).toMatchObject([[{ type: 'answer.copied' }]]);
});

it('says what to do where nothing could be copied, and records nothing', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
  const onEvent = vi.fn();
  render(
    <CredenceProvider onEvent={onEvent}>
      <Actions.Copy content={content} />
    </CredenceProvider>,
  );
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('status')).toHaveTextContent('Not copied. Select the text');
  expect(onEvent).not.toHaveBeenCalled();
});

it('copies nothing of an empty answer', async () => {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  render(<Actions.Copy content="" />);
  await user.click(screen.getByRole('button'));
  expect(write).not.toHaveBeenCalled();
});

it('records that another answer is asked for, and asks for it', async () => {
  const [onEvent, onRegenerate] = [vi.fn(), vi.fn()];
  render(
    <CredenceProvider onEvent={onEvent}>
      <Actions.Regenerate onRegenerate={onRegenerate} />
    </CredenceProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
  expect(onEvent.mock.calls).toMatchObject([[{ type: 'answer.regenerated' }]]);
  expect(onRegenerate).toHaveBeenCalledOnce();
});

it('copies the numbers that the chips show, and each source once with its whole address', async () => {
  const user = userEvent.setup();
  const page = { source: 'Refund policy', page: 2, url: '/docs/r.pdf', anchor: 'marker' } as const;
  const given = [
    { ...page, id: '3' },
    { ...page, id: '5' },
    { id: '8', source: 'Fees', anchor: 'marker' },
  ] as const;
  render(<Actions.Copy content="In 30 days [5]. Free [8, 9]. Use `a[3]` [3]." citations={given} />);
  await user.click(screen.getByRole('button', { name: 'Copy answer' }));
  expect(await navigator.clipboard.readText()).toBe(
    'In 30 days [1]. Free [2, 9]. Use `a[3]` [3].\n\n' +
      `[1][3] Refund policy, page 2 ${new URL('/docs/r.pdf', document.baseURI).href}\n[2] Fees\n`,
  );
});
