import { render } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { mergeRefs } from './renderPart.tsx';

it('fills object and function refs and empties both on unmount', () => {
  const object = createRef<HTMLDivElement>();
  const callback = vi.fn();
  const { container, unmount } = render(<div ref={mergeRefs(object, callback)} />);
  const node = container.firstChild;
  expect(object.current).toBe(node);
  expect(callback).toHaveBeenLastCalledWith(node);
  unmount();
  expect(object.current).toBe(null);
  expect(callback).toHaveBeenLastCalledWith(null);
});

it('gives the same function for the same pair, so a re-render leaves the refs alone', () => {
  const object = createRef<HTMLDivElement>();
  const callback = vi.fn();
  const { rerender } = render(<div ref={mergeRefs(object, callback)} />);
  rerender(<div ref={mergeRefs(object, callback)} />);
  expect(callback).toHaveBeenCalledTimes(1);
});

it('is the one ref when there is only one', () => {
  const ref = createRef<HTMLDivElement>();
  expect(mergeRefs(ref, undefined)).toBe(ref);
  expect(mergeRefs(undefined, ref)).toBe(ref);
});
