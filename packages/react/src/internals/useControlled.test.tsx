import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useControlled } from './useControlled.ts';

it('keeps the value itself when none is given', () => {
  const { result } = renderHook(() => useControlled<string>(undefined, 'first'));
  expect(result.current[0]).toBe('first');
  act(() => result.current[1]('second'));
  expect(result.current[0]).toBe('second');
});

it('shows the value of the caller, whatever was set', () => {
  const { result } = renderHook(() => useControlled<string | null>(null, 'first'));
  act(() => result.current[1]('second'));
  expect(result.current[0]).toBe(null);
});

it('keeps a function as a value instead of calling it', () => {
  const value = () => 'called';
  const { result } = renderHook(() => useControlled<() => string>(undefined, () => 'before'));
  act(() => result.current[1](value));
  expect(result.current[0]).toBe(value);
});
