import { createDraft } from '@credence-ui/draft';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraftStorage } from './createDraftStorage.ts';
import { keepDraft } from './keepDraft.ts';

const keys = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', ' ', '\n', 'ß', '😀'),
    pause: fc.oneof(fc.nat({ max: 150 }), fc.nat({ max: 700 })),
  }),
  { minLength: 1, maxLength: 40 },
);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it(
  'has all but the last second of what was typed after any end at any key',
  { timeout: 120_000 },
  () =>
    fc.assert(
      fc.asyncProperty(keys, async (typed) => {
        const storage = createDraftStorage();
        const draft = createDraft({ id: 'a1', original: '' });
        keepDraft(draft, storage);
        await vi.advanceTimersByTimeAsync(0);
        const texts: { readonly text: string; readonly at: number }[] = [];
        for (const { key, pause } of typed) {
          draft.edit(draft.getSnapshot().current + key);
          texts.push({ text: draft.getSnapshot().current, at: Date.now() });
          await vi.advanceTimersByTimeAsync(pause);
        }
        const end = Date.now();
        // The end: nothing of the page runs any more.
        vi.clearAllTimers();
        const [latest] = await storage.load('a1');
        const old = texts.filter(({ at }) => end - at >= 1000).at(-1)?.text ?? '';
        expect((latest?.current ?? '').startsWith(old)).toBe(true);
        expect(draft.getSnapshot().current.startsWith(latest?.current ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    ),
);
