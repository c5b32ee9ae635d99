import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { modes, step } from '../test/gateSteps.ts';
import type { Step } from '../test/gateSteps.ts';
import { createDraft } from './index.ts';
import type { ReviewMode } from '@credence-ui/core/policy';
import type { Draft } from './index.ts';

/** What a person saw and did, kept apart from the gate's own state. */
interface Witness {
  mode: ReviewMode;
  original: string;
  text: string;
  /** Opening, changing, approving and sending a draft all count. */
  looked: boolean;
  /** The text of the last approval, until an edit or another rule takes it back. */
  approved: string | null;
  required: readonly string[];
  readonly opened: Set<string>;
  checklist: boolean;
  ticked: boolean;
  /** The text whose one value, "draft" or nothing, the gate was told. */
  noted: string | null;
  /** What arrived: a text by its key, once however often it was tried. */
  readonly arrived: Map<string, string>;
  /** The first that arrived. */
  sent: string | null;
  /** Whether a text may have arrived without anybody knowing. */
  unsure: boolean;
  /** The text that waits and can be taken back. */
  waiting: string | null;
  /** What left and has not ended, the newest last. */
  readonly out: Out[];
  /** The one of them that is waited for. */
  awaited: Out | null;
}

interface Out {
  readonly succeed: () => void;
  readonly fail: () => void;
}

const original = 'the draft';

const times = { undoSeconds: 5, timeoutSeconds: 30 };

beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

it('sends nothing without the review that its mode asks for, nor twice, whatever is done in whatever order', async () => {
  const start = { mode: fc.constantFrom(...modes), steps: fc.array(step, { maxLength: 40 }) };
  await fc.assert(
    fc.asyncProperty(fc.record(start), async ({ mode, steps }) => {
      const draft = createDraft({ id: 'd', original, mode, ...times });
      const witness: Witness = {
        mode,
        original,
        text: original,
        looked: false,
        approved: null,
        required: [],
        opened: new Set(),
        checklist: false,
        ticked: false,
        noted: null,
        arrived: new Map(),
        sent: null,
        unsure: false,
        waiting: null,
        out: [],
        awaited: null,
      };
      for (const next of steps) {
        await take(draft, witness, next);
        follow(draft, witness);
        expectHonest(draft, witness);
      }
      vi.clearAllTimers();
    }),
    { numRuns: 10_000 },
  );
});

async function take(draft: Draft, witness: Witness, next: Step): Promise<void> {
  switch (next.act) {
    case 'review':
      draft.review();
      witness.looked = true;
      return;
    case 'approve':
      if (draft.approve()) {
        expect(mayApprove(witness)).toBe(true);
        witness.approved = witness.text;
        witness.looked = true;
      }
      return;
    case 'send':
      return click(draft, witness);
    case 'doubleClick':
      await click(draft, witness);
      return click(draft, witness);
    case 'edit':
      return type(draft, witness, next.text);
    case 'revert':
      return type(draft, witness, witness.original);
    case 'undo':
      expect(draft.undo()).toBe(witness.waiting !== null);
      return settle();
    case 'hurry':
      draft.hurry();
      return settle();
    case 'pass':
      await vi.advanceTimersByTimeAsync(next.seconds * 1000);
      return settle();
    case 'succeed':
    case 'fail': {
      const [ended] = witness.out.splice(next.which, 1);
      ended?.[next.act]();
      if (ended === witness.awaited) witness.awaited = null;
      return settle();
    }
    default:
      return check(draft, witness, next);
  }
}

function check(draft: Draft, witness: Witness, next: Step): void {
  switch (next.act) {
    case 'rebase': {
      const { original, text } = next;
      draft.rebase(original, text);
      const open = witness.waiting === null && !witness.awaited && witness.sent === null;
      if (!open || (original === witness.original && text === witness.text)) return;
      Object.assign(witness, { original, text, approved: null, looked: true });
      return;
    }
    case 'setMode':
      draft.setMode(next.mode);
      if (next.mode !== witness.mode) witness.approved = null;
      witness.mode = next.mode;
      return;
    case 'requireSources':
      draft.requireSources(next.ids);
      witness.required = next.ids;
      return;
    case 'openSource':
      draft.openSource(next.id);
      witness.opened.add(next.id);
      return;
    case 'tick':
      draft.tick('draft', next.on);
      witness.ticked = next.on;
      return;
    case 'requireChecklist':
      draft.requireChecklist(next.on);
      witness.checklist = next.on;
      return;
    case 'noteChecklist':
      draft.noteChecklist(witness.text, valuesOf(witness.text));
      witness.noted = witness.text;
      return;
    default:
  }
}

function type(draft: Draft, witness: Witness, text: string): void {
  draft.edit(text);
  if (text === witness.text) return;
  witness.text = text;
  witness.approved = null;
  if (!witness.awaited && witness.sent === null) witness.looked = true;
}

async function click(draft: Draft, witness: Witness): Promise<void> {
  void draft.send((text, { key }) => {
    expect(witness.awaited).toBeNull();
    expect(witness.sent).toBeNull();
    expect(text).toBe(witness.text);
    expect(mayApprove(witness)).toBe(true);
    expect(witness.mode === 'off' || witness.approved === text).toBe(true);
    witness.approved = text;
    witness.looked = true;
    return new Promise((resolve, reject) => {
      const out: Out = {
        succeed: () => {
          expect(witness.arrived.get(key) ?? text).toBe(text);
          witness.arrived.set(key, text);
          witness.sent ??= text;
          resolve(undefined);
        },
        fail: () => reject(new Error('offline')),
      };
      witness.out.push(out);
      witness.awaited = out;
    });
  });
  await settle();
}

/** What the person sees of the clock's work: a send that can be taken back, or one that is no longer waited for. */
function follow(draft: Draft, witness: Witness): void {
  const { phase, current, late } = draft.getSnapshot();
  if (phase === 'waiting') {
    expect(witness.mode).toBe('off');
    expect(mayApprove(witness)).toBe(true);
    witness.approved = current;
    witness.looked = true;
  } else if (witness.waiting !== null && phase === 'reviewing') {
    witness.approved = null;
    witness.looked = true;
  }
  witness.waiting = phase === 'waiting' ? current : null;
  if (late && witness.awaited) {
    witness.unsure = true;
    witness.awaited = null;
  }
}

const valuesOf = (text: string) => (text.includes('draft') ? ['draft'] : []);

function mayApprove(witness: Witness): boolean {
  const { mode, original, text, looked, required, opened, checklist, noted, ticked } = witness;
  const checked = noted === text && (ticked || valuesOf(text).length === 0);
  if (checklist && !checked) return false;
  const rules: Readonly<Record<ReviewMode, boolean>> = {
    off: true,
    confirm: looked,
    sources: looked && required.every((id) => opened.has(id)),
    write: looked && text.replaceAll(' ', '') !== original.replaceAll(' ', ''),
  };
  return text.trim() !== '' && rules[mode];
}

function expectHonest(draft: Draft, witness: Witness): void {
  const { phase, current, sentText, approvedText, error, late } = draft.getSnapshot();
  expect(current).toBe(witness.text);
  // A second text leaves only where nobody knew that the first had arrived.
  if (!witness.unsure) expect(witness.arrived.size).toBeLessThanOrEqual(1);
  expect(phase === 'sent').toBe(witness.sent !== null);
  expect(sentText).toBe(witness.sent);
  expect(phase === 'sending').toBe(witness.awaited !== null && witness.sent === null);
  if (approvedText !== null) expect(approvedText).toBe(witness.approved);
  if (phase === 'failed' && error !== null) expect(error).toBe('offline');
  if (phase === 'failed' && error === null) expect(late).toBe(true);
}

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
