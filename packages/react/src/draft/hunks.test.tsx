import { createDraft } from '@credence-ui/draft';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Draft } from './index.ts';

const original = 'The window is 60 days from purchase. Shipping is free.';
const current = 'The window is 30 days from delivery. Shipping is free. Kind regards';

function show(options = { original, current }) {
  const draft = createDraft({ id: 'd', ...options });
  render(
    <Draft.Root draft={draft}>
      <Draft.Editor />
      <Draft.Changes />
    </Draft.Root>,
  );
  const text = () => draft.getSnapshot().current;
  const names = () => screen.getAllByRole('button').map((each) => each.getAttribute('aria-label'));
  return { draft, text, names };
}

it('names each change, takes it back alone and brings it back', async () => {
  const { text, names } = show();
  expect(names()).toEqual([
    'Take back: “30” instead of “60”',
    'Take back: “delivery” instead of “purchase”',
    'Take back: “Kind regards” added',
  ]);
  const second = screen.getByRole('button', { name: /delivery/ });
  await userEvent.click(second);
  expect(text()).toBe('The window is 30 days from purchase. Shipping is free. Kind regards');
  expect(second).toHaveAccessibleName('Bring back: “delivery” instead of “purchase”');
  expect(second).toHaveFocus();
  await userEvent.click(second);
  expect(text()).toBe(current);
});

it('runs in the direction of the text, whatever that of the page is', async () => {
  show();
  const group = await screen.findByRole('group', { name: 'Changes to the draft' });
  expect(group.firstElementChild).toHaveAttribute('dir', 'auto');
});

it('goes from change to change by arrow keys, with one stop of the Tab key, and undoes by keys', async () => {
  const { text } = show();
  screen.getByRole('textbox').focus();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('button', { name: /Kind regards/ })).toHaveFocus();
  await userEvent.keyboard('{Enter}{Home} ');
  expect(text()).toBe('The window is 60 days from delivery. Shipping is free.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text()).toBe('The window is 30 days from delivery. Shipping is free.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text()).toBe(current);
  await userEvent.keyboard('{Control>}y{/Control}{Meta>}{Shift>}z{/Shift}{/Meta}');
  expect(text()).toBe('The window is 60 days from delivery. Shipping is free.');
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

it('begins anew with what stands there when something else is typed', async () => {
  const { names } = show();
  await userEvent.click(screen.getByRole('button', { name: /“30”/ }));
  await userEvent.type(screen.getByRole('textbox'), '!');
  expect(names()).toEqual([
    'Take back: “delivery” instead of “purchase”',
    'Take back: “Kind regards!” added',
  ]);
});

it('takes both places of a moved sentence back together', async () => {
  const { text, names } = show({
    original: 'Shipping is free for all. The window is 30 days. Ask us first.',
    current: 'The window is 30 days. Ask us first. Shipping is free for all.',
  });
  expect(names()).toEqual([
    'Take back: “Shipping is free for all.” moved',
    'Take back: “Shipping is free for all.” moved',
  ]);
  await userEvent.click(screen.getAllByRole('button')[1] ?? document.body);
  expect(text()).toBe('Shipping is free for all. The window is 30 days. Ask us first.');
});

it('changes nothing while the text is sent', async () => {
  const { draft, text } = show();
  draft.approve();
  void draft.send(() => new Promise(() => undefined));
  await userEvent.click(await screen.findByRole('button', { name: /“30”/ }));
  expect(text()).toBe(current);
});

it('takes what fits of a newer answer in, lets a person choose where it does not, and gives mine back', async () => {
  const draft = createDraft({
    id: 'd',
    original: 'The window is 60 days. Shipping is free.',
    current: 'The window is 14 days. Shipping is free. Kim',
  });
  render(
    <Draft.Root draft={draft}>
      <Draft.Newer text="The window is 30 days. Shipping costs 5 euro." />
    </Draft.Root>,
  );
  const group = screen.getByRole('group', { name: 'Changed in both texts' });
  expect([...group.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['14', '30']);
  expect(screen.getByRole('radio', { name: 'Yours The window is 14 days.' })).toBeChecked();
  act(() => screen.getByRole('radio', { name: /^Yours/ }).focus());
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Newer The window is 30 days.' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Take in what fits' }));
  expect(draft.getSnapshot()).toMatchObject({
    original: 'The window is 30 days. Shipping costs 5 euro.',
    current: 'The window is 30 days. Shipping costs 5 euro. Kim',
    approvedText: null,
  });
  expect(screen.getByRole('status')).toHaveTextContent('The newer answer is taken in.');
  await userEvent.click(screen.getByRole('button', { name: 'Bring back mine' }));
  expect(draft.getSnapshot().current).toBe('The window is 14 days. Shipping is free. Kim');
});

it('keeps the changes in sight when all are taken back, until something else is typed', async () => {
  const { text, names } = show({ original: 'Free for all.', current: 'Free for all. Kim' });
  await userEvent.click(screen.getByRole('button', { name: /^Take back: .*Kim/ }));
  expect(text()).toBe('Free for all.');
  await userEvent.click(screen.getByRole('button', { name: /^Bring back: .*Kim/ }));
  expect(text()).toBe('Free for all. Kim');
  await userEvent.click(screen.getByRole('button', { name: /^Take back: .*Kim/ }));
  await userEvent.type(screen.getByRole('textbox'), '!');
  expect(names()).toEqual(['Take back: “!” added']);
});

it('draws the words of the change in hand over the text, also when it is taken back', async () => {
  show();
  const drawn = () =>
    document.querySelector('[data-credence="draft-mark"][data-kind="change"]')?.textContent;
  await userEvent.click(screen.getByRole('button', { name: /“30”/ }));
  await userEvent.keyboard('{ArrowRight}');
  await waitFor(() => expect(drawn()).toBe('delivery'));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(drawn()).toBe('purchase'));
  await userEvent.click(screen.getByRole('textbox'));
  await waitFor(() => expect(drawn()).toBe(undefined));
});

it.each([
  [
    'a word that is gone from mine',
    'The window is open 60 days.',
    'The window is 60 days.',
    'The window is now 60 days.',
    '',
    'now',
  ],
  [
    'a text without sentences',
    `${'a'.repeat(400)} 1 ${'b'.repeat(400)}`,
    `${'a'.repeat(400)} 2 ${'b'.repeat(400)}`,
    `${'a'.repeat(400)} 3 ${'b'.repeat(400)}`,
    '2',
    '3',
  ],
])('shows a conflict in what stands around it: %s', (_, base, mine, theirs, left, right) => {
  render(
    <Draft.Root draft={createDraft({ id: 'd', original: base, current: mine })}>
      <Draft.Newer text={theirs} />
    </Draft.Root>,
  );
  const group = screen.getByRole('group', { name: 'Changed in both texts' });
  const passages = [...group.querySelectorAll('[data-credence="draft-conflict-words"]')];
  expect(passages.map((one) => one.querySelector('mark')?.textContent ?? '')).toEqual([
    left,
    right,
  ]);
  for (const [index, text] of [mine, theirs].entries())
    expect(text).toContain(passages[index]?.textContent);
  for (const one of passages) expect(one.textContent.length).toBeGreaterThan(15);
  for (const one of passages) expect(one.textContent.length).toBeLessThan(600);
});
