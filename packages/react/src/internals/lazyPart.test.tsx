import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { createLazyPart, usePreload } from './lazyPart.ts';
import type { LazyPart } from './lazyPart.ts';

const Note = () => <p>A note</p>;

const Nothing = () => <p>Nothing yet</p>;

function Shown({ lazy: Lazy, wanted }: { lazy: LazyPart<object>; wanted: string | boolean }) {
  usePreload(Lazy, wanted);
  return <Lazy />;
}

it('shows nothing until the code is there, and fetches it once for all', async () => {
  const fetch = vi.fn(() => Promise.resolve(Note));
  const lazy = createLazyPart(fetch, Nothing);
  render(
    <>
      <Shown lazy={lazy} wanted={true} />
      <Shown lazy={lazy} wanted={true} />
    </>,
  );
  expect(screen.getAllByText('Nothing yet')).toHaveLength(2);
  await act(() => lazy.load());
  expect(screen.getAllByText('A note')).toHaveLength(2);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('fetches nothing for a part that is not wanted', () => {
  const fetch = vi.fn(() => Promise.resolve(Note));
  render(<Shown lazy={createLazyPart(fetch, Nothing)} wanted={false} />);
  expect(fetch).not.toHaveBeenCalled();
});

it('tries again when it is asked for anew after a failure', async () => {
  const fetch = vi
    .fn(() => Promise.resolve(Note))
    .mockRejectedValueOnce(new Error('The network is down.'));
  const lazy = createLazyPart(fetch, Nothing);
  const { rerender } = render(<Shown lazy={lazy} wanted="first" />);
  await act(() => Promise.resolve());
  expect(screen.getByText('Nothing yet')).toBeVisible();
  rerender(<Shown lazy={lazy} wanted="second" />);
  expect(await screen.findByText('A note')).toBeVisible();
});

it('renders the same on a server whether or not the code is there', async () => {
  const lazy = createLazyPart(() => Promise.resolve(Note), Nothing);
  await lazy.load();
  expect(renderToString(<Shown lazy={lazy} wanted={true} />)).toContain('Nothing yet');
});
