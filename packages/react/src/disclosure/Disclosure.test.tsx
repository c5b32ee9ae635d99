import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseResponse } from '@credence-ui/core/response';
import { checkConformance } from '../../test/conformance.tsx';
import { endOfFirstBlock } from './Disclosure.tsx';
import { Disclosure } from './index.ts';

describe.each([
  ['Root', Disclosure.Root, { defaultOpen: true }],
  ['Summary', Disclosure.Summary, {}],
  ['Details', Disclosure.Details, {}],
] as const)('Disclosure.%s', (name, Part, props) => {
  // The table's parts have different props; each row gives the ones that its part needs.
  checkConformance(Part as React.ComponentType<object>, {
    displayName: `Disclosure.${name}`,
    element: 'div',
    props,
    wrap: (part) => <Disclosure.Root defaultOpen>{part}</Disclosure.Root>,
    attributes: { 'data-open': '' },
  });
});

function show(wire: object, props: Disclosure.Root.Props = {}) {
  render(
    <Disclosure.Root response={parseResponse(wire)} {...props}>
      <Disclosure.Summary />
      <Disclosure.Details data-testid="details" />
    </Disclosure.Root>,
  );
}

it('shows the summary of the response and opens the details on demand', async () => {
  show({ content: 'One.\n\nTwo.', summary: 'In short.' });
  const button = screen.getByRole('button', { name: 'Show the whole answer' });
  expect(screen.getByText('In short.')).toBeVisible();
  expect(screen.getByTestId('details')).not.toBeVisible();
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(button).toHaveFocus();
  expect(screen.getByText('In short.')).toBeVisible();
  expect(screen.getByTestId('details')).toBeVisible();
});

it('falls back to the first block, and does not show it twice', async () => {
  show({ content: 'One.\n\nTwo.' });
  expect(screen.getByText('One.')).toBeVisible();
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByText('One.')).not.toBeVisible();
  expect(screen.getByTestId('details')).toHaveTextContent('One. Two.');
});

it('has nothing to open when the first block is all there is', () => {
  show({ content: 'One.' });
  expect(screen.queryByRole('button')).toBe(null);
  expect(screen.getByTestId('details')).not.toBeVisible();
});

it('leaves being open to the caller who controls it', async () => {
  const onOpenChange = vi.fn();
  show({ content: 'One.\n\nTwo.' }, { open: false, onOpenChange });
  await userEvent.click(screen.getByRole('button'));
  expect(onOpenChange).toHaveBeenCalledWith(true);
  expect(screen.getByTestId('details')).not.toBeVisible();
});

it.each([
  ['One.\n\nTwo.', 'One.'],
  ['\n\nOne.\nstill\n \nTwo.', '\n\nOne.\nstill'],
  ['```\na\n\nb\n```\n\nTwo.', '```\na\n\nb\n```'],
  ['One.', 'One.'],
  ['', ''],
])('takes from %j the first block %j', (content, block) => {
  expect(content.slice(0, endOfFirstBlock(content))).toBe(block);
});

it('ends the first block within the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' ', '`', '~') }), (content) => {
      const end = endOfFirstBlock(content);
      return end >= 0 && end <= content.length;
    }),
  );
});
