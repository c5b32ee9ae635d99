import { createDraft } from '@credence-ui/draft';
import type { Draft, DraftStorage, KeptDraft } from '@credence-ui/draft';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createDraftStorage } from './createDraftStorage.ts';
import { keepDraft } from './keepDraft.ts';

// The types of this package are those of browsers; its tests run in Node.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** How many histories are played; more by hand than in each run, where they are the same ones each time. */
const histories = Number(process.env.CREDENCE_HISTORIES ?? 1000);
const texts = ['The answer.', 'The newer answer.', 'Mine.', 'Theirs.', ' '];
const answer = fc.constantFrom('The answer.', 'The newer answer.');
const text = fc.constantFrom(...texts);

const act = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('approve', 'send', 'review').map(named) },
  fc.constantFrom('undo', 'hurry', 'revert', 'discard', 'reload', 'doubleClick').map(named),
  fc.record({ act: fc.constant('edit' as const), text }),
  fc.record({ act: fc.constant('rebase' as const), answer, text }),
  fc.record({
    act: fc.constant('resolve' as const),
    pick: fc.constantFrom('mine', 'other', 'both'),
  }),
  fc.record({
    act: fc.constant('setMode' as const),
    mode: fc.constantFrom('off', 'confirm', 'write'),
  }),
  fc.record({ act: fc.constant('answers' as const), ok: fc.boolean() }),
  fc.record({ act: fc.constant('pass' as const), seconds: fc.constantFrom(1, 6, 40) }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const step = fc.record({ tab: fc.nat(1), does: act });

function named<Name extends string>(name: Name): { readonly act: Name } {
  return { act: name };
}

/** A page with the draft, and what its person approved word for word and has not seen change since. */
interface Tab {
  draft: Draft;
  kept: KeptDraft;
  approved: string | null;
  text: string;
  /** Ends what is on its way. */
  out: ((ok: boolean) => void)[];
  /** Whether something of this page is waited for. */
  awaits: boolean;
}

beforeAll(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it(
  'delivers nothing that its own page has not approved, nor a text beside another, in two pages that are killed and merge',
  { timeout: 60_000 + histories * 20 },
  async () => {
    let delivered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), async (steps) => {
        const storage = createDraftStorage();
        const onDelivery = () => void (delivered += 1);
        const tabs = [open(storage), open(storage)];
        for (const { tab, does } of steps) {
          const one = tabs[tab];
          if (!one) continue;
          if (does.act === 'reload') tabs[tab] = reload(one, storage);
          else await take(one, does, onDelivery);
          await vi.advanceTimersByTimeAsync(0);
          tabs.forEach(look);
        }
        tabs.forEach(({ kept }) => kept.stop());
        vi.clearAllTimers();
      }),
      { numRuns: histories },
    );
    expect(delivered).toBeGreaterThan(histories / 10);
  },
);

function open(storage: DraftStorage): Tab {
  const original = 'The answer.';
  const draft = createDraft({ id: 'a1', original, undoSeconds: 5 });
  const kept = keepDraft(draft, storage);
  return { draft, kept, approved: null, text: original, out: [], awaits: false };
}

/** Nothing of a page outlives it but what is in storage and on its way. */
function reload({ kept }: Tab, storage: DraftStorage): Tab {
  kept.stop();
  return open(storage);
}

async function take(tab: Tab, does: Act, onDelivery: () => void): Promise<void> {
  const { draft, kept } = tab;
  switch (does.act) {
    case 'approve':
      if (draft.approve()) tab.approved = draft.getSnapshot().current;
      return;
    case 'send':
      return click(tab, onDelivery);
    case 'doubleClick':
      click(tab, onDelivery);
      return click(tab, onDelivery);
    case 'edit':
      return draft.edit(does.text);
    case 'rebase':
      return draft.rebase(does.answer, does.text);
    case 'resolve':
      return kept.resolve(does.pick);
    case 'setMode':
      if (does.mode !== draft.getSnapshot().mode) tab.approved = null;
      return draft.setMode(does.mode);
    case 'answers':
      return tab.out.shift()?.(does.ok);
    case 'pass':
      await vi.advanceTimersByTimeAsync(does.seconds * 1000);
      return;
    case 'discard':
      return kept.discard();
    case 'reload':
      return;
    default:
      draft[does.act]();
  }
}

/** In mode `off` the click is the approval of what stands there. */
function click(tab: Tab, onDelivery: () => void): void {
  const { mode, current } = tab.draft.getSnapshot();
  if (mode === 'off') tab.approved = current;
  void tab.draft.send((sent) => {
    expect(sent).toBe(tab.approved);
    expect(sent.trim()).not.toBe('');
    expect(tab.awaits).toBe(false);
    tab.awaits = true;
    onDelivery();
    return new Promise<void>((resolve, reject) => {
      tab.out.push((ok) => (ok ? resolve() : reject(new Error('offline'))));
    });
  });
}

/** What the person sees: a changed text is not the one that was approved. */
function look(tab: Tab): void {
  const { current, phase, approvedText, sentText } = tab.draft.getSnapshot();
  if (current !== tab.text) tab.approved = null;
  tab.text = current;
  if (approvedText !== null && phase !== 'sent') expect(approvedText).toBe(tab.approved);
  if (phase !== 'sending' && phase !== 'sent') tab.awaits = false;
  if (sentText !== null) tab.awaits = true;
}
