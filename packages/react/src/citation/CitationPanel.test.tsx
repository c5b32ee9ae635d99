import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Citation } from '@credence-ui/core/response';
import { expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { CitationPanel } from './CitationPanel.tsx';

const citations = Array.from({ length: 6 }, (_, index): Citation => ({
  id: String(index),
  source: `Guide ${index}`,
  anchor: 'marker',
}));

checkConformance(CitationPanel, {
  displayName: 'Citation.Panel',
  element: 'div',
  props: { list: { citations } },
  attributes: { 'data-aside': '' },
});

it('lists fewer than six sources in place', () => {
  render(<CitationPanel list={{ citations: citations.slice(1) }} />);
  expect(screen.queryByRole('button')).toBe(null);
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
});

it('opens six and more at the side, takes the focus there and gives it back', async () => {
  const onOpenChange = vi.fn();
  render(<CitationPanel list={{ citations }} onOpenChange={onOpenChange} />);
  expect(screen.queryByRole('list')).toBe(null);
  const button = screen.getByRole('button', { name: '6 sources' });
  await userEvent.click(button);
  const side = screen.getByRole('complementary', { name: '6 sources' });
  expect(side).toHaveFocus();
  expect(within(side).getAllByRole('listitem')).toHaveLength(6);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBe(null);
  expect(button).toHaveFocus();
  expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
});

it('closes by its own button', async () => {
  render(<CitationPanel list={{ citations }} from={2} defaultOpen />);
  await userEvent.click(screen.getByRole('button', { name: 'Close sources' }));
  expect(screen.getByRole('button', { name: '6 sources' })).toHaveFocus();
});

it('leaves it to the caller whether it is open', async () => {
  render(<CitationPanel list={{ citations }} open={false} />);
  await userEvent.click(screen.getByRole('button', { name: '6 sources' }));
  expect(screen.queryByRole('complementary')).toBe(null);
});
