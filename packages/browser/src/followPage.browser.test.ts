import { afterEach, expect, it } from 'vitest';
import { followPage } from './followPage.ts';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

function followed(): string[] {
  const calls: string[] = [];
  const outbox = {
    leave: () => void calls.push('leave'),
    async flush() {
      calls.push('flush');
    },
  };
  stops.push(followPage(outbox));
  return calls;
}

it.each([
  ['pagehide', window, new PageTransitionEvent('pagehide', { persisted: true }), 'leave'],
  ['pageshow', window, new PageTransitionEvent('pageshow', { persisted: true }), 'flush'],
  ['visibilitychange', document, new Event('visibilitychange'), 'flush'],
])('answers %s', (_name, target: EventTarget, event, call) => {
  const calls = followed();
  target.dispatchEvent(event);
  expect(calls).toEqual([call]);
  stops.splice(0).forEach((stop) => stop());
  target.dispatchEvent(event);
  expect(calls).toEqual([call]);
});
