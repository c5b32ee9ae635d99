import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { findViolations } from './findViolations.ts';
import { forceLook } from './look.ts';

const said = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') };

beforeEach(() => {
  said.error.mockClear();
  said.warn.mockClear();
});

// Hooks run last one first: what is said while the story turns counts too.
afterEach(() => {
  expect(said.error.mock.calls, 'a story writes no error to the console').toEqual([]);
  expect(said.warn.mock.calls, 'a story writes no warning to the console').toEqual([]);
});

// Storybook has looked at the story as its play function left it; here the same is turned to the other side.
afterEach(async () => {
  flushSync(() => forceLook({ theme: 'dark', dir: 'rtl' }));
  endTransitions();
  const found = await findViolations();
  flushSync(() => forceLook(null));
  expect(found, 'dark, right to left').toEqual([]);
});

/** Colours that change are on their way for a moment; what they end as counts. */
function endTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}
