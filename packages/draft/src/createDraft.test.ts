import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft } from './createDraft.ts';
import type { Draft, ReviewMode } from './draft.ts';

const modes: readonly ReviewMode[] = ['off', 'confirm', 'sources', 'write'];
const failing = () => Promise.reject(new Error('no line'));

describe('createDraft', () => {
  it('sends a high-confidence draft in one click', async () => {
    const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'off' });
    const sent: string[] = [];
    expect(await draft.send((text) => void sent.push(text))).toBe(true);
    expect(sent).toEqual(['Yes.']);
    expect(draft.getSnapshot()).toMatchObject({ phase: 'sent', sentText: 'Yes.' });
  });

  it('asks for a look and a confirmation in mode confirm', async () => {
    const draft = createDraft({ id: 'd', original: 'Yes.' });
    expect(draft.approve()).toBe(false);
    expect(draft.getSnapshot().approveBlockers).toEqual(['notReviewed']);
    draft.review();
    expect(await draft.send(() => undefined)).toBe(false);
    expect(draft.approve()).toBe(true);
    expect(await draft.send(() => undefined)).toBe(true);
  });

  it('asks for an edit in mode write, and more spaces are none', () => {
    const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'write' });
    draft.edit('Yes.  ');
    expect(draft.getSnapshot().approveBlockers).toEqual(['notEdited']);
    draft.edit('Yes, until March.');
    expect(draft.approve()).toBe(true);
  });

  it('asks for every source in mode sources', () => {
    const draft = createDraft({ id: 'd', original: 'Yes.', mode: 'sources' });
    draft.requireSources(['1', '2']);
    draft.review();
    draft.openSource('1');
    expect(draft.getSnapshot().approveBlockers).toEqual(['sourcesUnopened']);
    draft.openSource('2');
    expect(draft.approve()).toBe(true);
  });

  it('revokes the approval at an edit', () => {
    const draft = approved('Yes.');
    draft.edit('No.');
    expect(draft.getSnapshot()).toMatchObject({ phase: 'reviewing', approvedText: null });
    expect(draft.getSnapshot().sendBlockers).toEqual(['notApproved']);
  });

  it('sends once at a double click', async () => {
    const draft = approved('Yes.');
    let count = 0;
    const send = () => draft.send(async () => void (count += 1));
    expect(await Promise.all([send(), send()])).toEqual([true, false]);
    expect(count).toBe(1);
  });

  it('keeps the text and the approval when sending fails, and sends it at the next try', async () => {
    const draft = approved('Yes.');
    expect(await draft.send(failing)).toBe(false);
    expect(draft.getSnapshot()).toMatchObject({
      phase: 'failed',
      error: 'no line',
      current: 'Yes.',
    });
    expect(await draft.send(() => undefined)).toBe(true);
  });

  it('keeps what is typed while sending, and asks for a new approval when that send failed', async () => {
    const draft = approved('Yes.');
    const sending = draft.send(failing);
    draft.edit('Yes, but');
    await sending;
    expect(draft.getSnapshot().current).toBe('Yes, but');
    expect(draft.getSnapshot().sendBlockers).toEqual(['notApproved']);
  });

  it('keeps a snapshot until something changes', () => {
    const draft = createDraft({ id: 'd', original: 'Yes.' });
    const before = draft.getSnapshot();
    draft.edit('Yes.');
    expect(draft.getSnapshot()).toBe(before);
    draft.review();
    expect(draft.getSnapshot()).not.toBe(before);
  });

  it('has no path to sent without an approval of exactly that text', async () => {
    const text = fc.constantFrom('a b', 'a c', '  ', 'x');
    const step = fc.oneof(
      fc.record({ act: fc.constantFrom('review', 'approve', 'send', 'fail', 'revert', 'click') }),
      fc.record({ act: fc.constant('edit'), text }),
      fc.record({ act: fc.constant('mode'), mode: fc.constantFrom(...modes) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...modes), fc.array(step, { maxLength: 14 }), walk),
      { numRuns: 5_000, seed: 11 },
    );
  });
});

function approved(text: string): Draft {
  const draft = createDraft({ id: 'd', original: text });
  draft.review();
  draft.approve();
  return draft;
}

interface Step {
  readonly act: string;
  readonly text?: string;
  readonly mode?: ReviewMode;
}

/** Follows what the person approved, apart from the gate, and checks each delivery against it. */
async function walk(mode: ReviewMode, steps: readonly Step[]): Promise<void> {
  const draft = createDraft({ id: 'd', original: 'a b', mode });
  const delivered: string[] = [];
  let agreed: string | null = null;
  for (const { act, text, mode: next } of steps) {
    const { current, mode: rule, phase } = draft.getSnapshot();
    if (act === 'review') draft.review();
    if (act === 'approve' && draft.approve()) {
      agreed = current;
      expect(rule === 'write' && current === 'a b').toBe(false);
    }
    if (act === 'edit' && text !== undefined && text !== current) {
      draft.edit(text);
      agreed = null;
    }
    if (act === 'revert' && current !== 'a b') {
      draft.revert();
      agreed = null;
    }
    if (act === 'mode' && next && next !== rule) {
      draft.setMode(next);
      if (phase !== 'sent') agreed = null;
    }
    if (act === 'fail') expect(await draft.send(failing)).toBe(false);
    if (act === 'send' || act === 'click') {
      const sends = act === 'click' ? 2 : 1;
      const deliver = (out: string) => {
        expect(out).toBe(rule === 'off' ? current : agreed);
        delivered.push(out);
      };
      await Promise.all(Array.from({ length: sends }, () => draft.send(deliver)));
    }
    expect(delivered.length).toBeLessThanOrEqual(1);
    expect(delivered.every((out) => out.trim() !== '')).toBe(true);
    const { phase: now, sentText } = draft.getSnapshot();
    expect(now === 'sent' ? [sentText] : []).toEqual(delivered);
  }
}
