import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDraft } from './index.ts';
import type { ReviewMode } from '@credence-ui/core/policy';
import type { Draft } from './index.ts';

const modes: readonly ReviewMode[] = ['off', 'confirm', 'sources', 'write'];
const texts = ['the draft', 'the  draft', 'another draft', 'shorter', '', ' '];

type Step =
  | { readonly act: 'review' | 'approve' | 'send' | 'doubleClick' | 'revert' | 'succeed' | 'fail' }
  | { readonly act: 'edit'; readonly text: string }
  | { readonly act: 'setMode'; readonly mode: ReviewMode }
  | { readonly act: 'requireSources'; readonly ids: readonly string[] }
  | { readonly act: 'openSource'; readonly id: string }
  | { readonly act: 'requireChecklist' | 'tick'; readonly on: boolean }
  | { readonly act: 'noteChecklist' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>({ act: 'review' }, { act: 'approve' }, { act: 'send' }),
  },
  fc.constantFrom<Step>(
    { act: 'doubleClick' },
    { act: 'revert' },
    { act: 'succeed' },
    { act: 'fail' },
  ),
  fc.record({ act: fc.constant('edit' as const), text: fc.constantFrom(...texts) }),
  fc.record({ act: fc.constant('setMode' as const), mode: fc.constantFrom(...modes) }),
  fc.record({ act: fc.constant('requireSources' as const), ids: fc.subarray(['1', '2']) }),
  fc.record({ act: fc.constant('openSource' as const), id: fc.constantFrom('1', '2') }),
  fc.record({ act: fc.constantFrom('requireChecklist', 'tick'), on: fc.boolean() }),
  fc.constant<Step>({ act: 'noteChecklist' }),
);

/** What a person saw and did, kept apart from the gate's own state. */
interface Witness {
  mode: ReviewMode;
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
  readonly delivered: string[];
  inFlight: { readonly text: string; succeed: () => void; fail: () => void } | null;
}

const original = 'the draft';

it('lets nothing be sent without the review that its mode asks for, whatever is done in whatever order', async () => {
  const start = { mode: fc.constantFrom(...modes), steps: fc.array(step, { maxLength: 40 }) };
  await fc.assert(
    fc.asyncProperty(fc.record(start), async ({ mode, steps }) => {
      const draft = createDraft({ id: 'd', original, mode });
      const witness: Witness = {
        mode,
        text: original,
        looked: false,
        approved: null,
        required: [],
        opened: new Set(),
        checklist: false,
        ticked: false,
        noted: null,
        delivered: [],
        inFlight: null,
      };
      for (const next of steps) {
        await take(draft, witness, next);
        expectHonest(draft, witness);
      }
    }),
    { numRuns: 5000 },
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
      return type(draft, witness, original);
    case 'succeed':
    case 'fail':
      witness.inFlight?.[next.act]();
      witness.inFlight = null;
      return settle();
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
  }
}

function type(draft: Draft, witness: Witness, text: string): void {
  draft.edit(text);
  if (text === witness.text) return;
  witness.text = text;
  witness.approved = null;
  if (!witness.inFlight && witness.delivered.length === 0) witness.looked = true;
}

async function click(draft: Draft, witness: Witness): Promise<void> {
  void draft.send((text) => {
    expect(witness.inFlight).toBeNull();
    expect(witness.delivered).toEqual([]);
    expect(text).toBe(witness.text);
    expect(mayApprove(witness)).toBe(true);
    expect(witness.mode === 'off' || witness.approved === text).toBe(true);
    witness.approved = text;
    witness.looked = true;
    return new Promise((resolve, reject) => {
      const succeed = (): void => {
        witness.delivered.push(text);
        resolve();
      };
      witness.inFlight = {
        text,
        succeed,
        fail: () => {
          reject(new Error('offline'));
        },
      };
    });
  });
  await settle();
}

const valuesOf = (text: string) => (text.includes('draft') ? ['draft'] : []);

function mayApprove(witness: Witness): boolean {
  const { mode, text, looked, required, opened, checklist, noted, ticked } = witness;
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
  const { phase, current, sentText, approvedText, error } = draft.getSnapshot();
  expect(current).toBe(witness.text);
  expect(witness.delivered.length).toBeLessThanOrEqual(1);
  expect(phase === 'sent').toBe(witness.delivered.length === 1);
  expect(sentText).toBe(witness.delivered[0] ?? null);
  expect(phase === 'sending').toBe(witness.inFlight !== null);
  if (approvedText !== null) expect(approvedText).toBe(witness.approved);
  if (phase === 'failed') expect(error).toBe('offline');
}

const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
