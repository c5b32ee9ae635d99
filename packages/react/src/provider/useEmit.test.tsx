import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { CredenceProvider, ResponseScopeProvider, useEmit } from './index.ts';

const uuidv7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function within(onEvent: (event: CredenceEvent) => void, outer = onEvent) {
  return function Wrapper({ children }: { children: ReactNode }) {
    return (
      <CredenceProvider onEvent={outer} context={{ sessionId: 's1', thresholdsVersion: 'v2' }}>
        <CredenceProvider {...(outer === onEvent ? {} : { onEvent })} context={{ variant: 'b' }}>
          <ResponseScopeProvider responseId="a1" confidence={0.72}>
            {children}
          </ResponseScopeProvider>
        </CredenceProvider>
      </CredenceProvider>
    );
  };
}

it('adds id, time, answer, tier and context to what happened', () => {
  const onEvent = vi.fn<(event: CredenceEvent) => void>();
  const { result } = renderHook(() => useEmit(), { wrapper: within(onEvent) });
  result.current({ type: 'answer.copied' });
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({
    type: 'answer.copied',
    id: expect.stringMatching(uuidv7) as string,
    at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    responseId: 'a1',
    tier: 'medium',
    confidence: 0.72,
    sessionId: 's1',
    variant: 'b',
    thresholdsVersion: 'v2',
  });
});

it('tells the inner listener and then the outer one, with the same event', () => {
  const [inner, outer] = [vi.fn(), vi.fn()];
  const { result } = renderHook(() => useEmit(), { wrapper: within(inner, outer) });
  result.current({ type: 'answer.copied' });
  expect(inner.mock.calls).toEqual(outer.mock.calls);
  expect(inner).toHaveBeenCalledBefore(outer);
});

it('keeps going when a listener throws, and reports the error', () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const error = new Error('listener');
  const wrapper = within(() => {
    throw error;
  });
  const { result } = renderHook(() => useEmit(), { wrapper });
  expect(() => result.current({ type: 'answer.copied' })).not.toThrow();
  expect(report).toHaveBeenCalledWith(error);
  vi.unstubAllGlobals();
});

it('never gives an invalid confidence a tier', () => {
  const onEvent = vi.fn<(event: CredenceEvent) => void>();
  const { result } = renderHook(() => useEmit(), {
    wrapper: ({ children }) => (
      <CredenceProvider onEvent={onEvent}>
        <ResponseScopeProvider responseId="a1" confidence={1.2}>
          {children}
        </ResponseScopeProvider>
      </CredenceProvider>
    ),
  });
  result.current({ type: 'answer.copied' });
  expect(onEvent.mock.lastCall?.[0]).toMatchObject({ tier: 'unknown', confidence: null });
});
