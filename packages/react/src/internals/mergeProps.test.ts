import { expect, it } from 'vitest';
import { mergeProps } from './renderPart.tsx';

it('lets the caller win, except where undefined means not given', () => {
  expect(mergeProps({ id: 'ours', title: 'kept' }, { id: 'theirs', title: undefined })).toEqual({
    id: 'theirs',
    title: 'kept',
  });
});

it('joins classes and styles', () => {
  const merged = mergeProps(
    { className: 'a', style: { color: 'red', opacity: 1 } },
    { className: 'b', style: { opacity: 0 } },
  );
  expect(merged).toEqual({ className: 'a b', style: { color: 'red', opacity: 0 } });
});

it('runs the handler of the caller first, then ours', () => {
  const order: string[] = [];
  const merged = mergeProps(
    { onClick: () => order.push('ours') },
    { onClick: () => order.push('theirs') },
  );
  (merged['onClick'] as (event: Event) => void)(new Event('click'));
  expect(order).toEqual(['theirs', 'ours']);
});

it('does not run our handler when the caller prevents the default', () => {
  const order: string[] = [];
  const merged = mergeProps(
    { onClick: () => order.push('ours') },
    {
      onClick: (event: Event) => {
        event.preventDefault();
        order.push('theirs');
      },
    },
  );
  (merged['onClick'] as (event: Event) => void)(new Event('click', { cancelable: true }));
  expect(order).toEqual(['theirs']);
});
