import { createDraft } from '@credence-ui/draft';
import { expect, it, vi } from 'vitest';
import { createDraftStorage } from './createDraftStorage.ts';
import { keepDraft } from './keepDraft.ts';

const original = 'Returns are open for 30 days.';
const edited = `${original} Kind regards`;
const newer = 'Returns are open for 14 days.';

it('brings edits back beside the text that they were made in, where the answer is another one by now', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const storage = createDraftStorage();
  const before = createDraft({ id: 'a1', original });
  const left = keepDraft(before, storage);
  before.edit(edited);
  left.stop();
  const after = createDraft({ id: 'a1', original: newer });
  const kept = keepDraft(after, storage);
  await vi.waitUntil(() => kept.getSnapshot().restored);
  expect(after.getSnapshot()).toMatchObject({ original, current: edited });
  expect(await storage.list()).toMatchObject([{ original, current: edited }]);
  kept.discard();
  expect(after.getSnapshot()).toMatchObject({ original: newer, current: newer });
  kept.stop();
  vi.restoreAllMocks();
});
