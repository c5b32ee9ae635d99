'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReviewFigures } from '@credence-ui/core/event';
import { reviewRecord } from '@credence-ui/draft';
import type { Deliver, Draft, DraftSnapshot } from '@credence-ui/draft';
import { useEventCallback } from '../internals/useKept.ts';
import { useStore } from '../internals/useStore.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import { draftStep } from './draftStep.ts';
import type { DraftStep } from './draftStep.ts';

/** One draft, and the acts of the person who works on it. */
export interface DraftActs {
  /** The store. */
  readonly draft: Draft;
  readonly edit: (text: string) => void;
  /** Records the edits made since the last record; called when the editor is left. */
  readonly noteEdits: () => void;
  /** Opens the draft for review, also where the rule does not ask for one. */
  readonly review: () => void;
  /** Takes the next step, unless it is closed. */
  readonly advance: () => void;
  /** Takes back a send that still waits. */
  readonly undo: () => void;
  /** Goes on from a newer text of the answer, with what is made of it. */
  readonly rebase: (original: string, current: string) => void;
  /** Back to the original; the edits can be restored until the next one. */
  readonly revert: () => void;
  /** Brings back what `revert` took away, `null` when there is nothing. */
  readonly restore: (() => void) | null;
  /** Ticks a value of the checklist, or takes the tick back. */
  readonly tick: (value: string, ticked: boolean) => void;
  /** Tells the gate which values the checklist of exactly `text` holds. */
  readonly noteChecklist: (text: string, values: readonly string[]) => void;
}

/** One draft's snapshot and the acts of the person who works on it. */
export interface DraftState extends DraftActs {
  readonly snapshot: DraftSnapshot;
  /** What the main action does next. */
  readonly step: DraftStep;
}

/** Follows a draft, takes its steps by the review rule and records them as events. */
export function useDraft(draft: Draft, options: UseDraftOptions = {}): DraftState {
  const acts = useDraftActs(draft, options);
  const snapshot = useStore(draft);
  const step = useMemo(() => draftStep(snapshot), [snapshot]);
  return { ...acts, snapshot, step };
}

/** The acts of a draft; other ones when there is another text to restore, not with each key. */
export function useDraftActs(draft: Draft, options: UseDraftOptions): DraftActs {
  const [reverted, setReverted] = useState<Reverted | null>(null);
  const emit = useEmit();
  const noteEdits = useNotedEdits(draft, emit);
  useHurried(draft);
  const next = useEventCallback(() => takeStep(draft, emit, options));
  return useMemo(() => {
    const edit = (text: string) => {
      // React renders once more even for the state that it has.
      if (reverted) setReverted(null);
      draft.edit(text);
    };
    const revert = () => {
      const { current } = draft.getSnapshot();
      noteEdits();
      draft.revert();
      if (draft.getSnapshot().current === current) return;
      countAsNoted(draft);
      setReverted({ draft, text: current });
      emit({ type: 'draft.reverted' });
    };
    const restore = (text: string) => {
      edit(text);
      countAsNoted(draft);
    };
    return {
      draft,
      edit,
      noteEdits,
      review: draft.review,
      advance: () => {
        noteEdits();
        next();
      },
      undo: () => void draft.undo(),
      rebase: draft.rebase,
      revert,
      // What was taken back belongs to the draft that it was typed in.
      restore: reverted?.draft === draft ? () => restore(reverted.text) : null,
      tick: draft.tick,
      noteChecklist: draft.noteChecklist,
    };
  }, [draft, emit, noteEdits, next, reverted]);
}

/** What a person sent is sent, also when the page is left before it could no longer be taken back. */
function useHurried(draft: Draft): void {
  // Listens to the page, which is left outside of React.
  useEffect(() => {
    addEventListener('pagehide', draft.hurry);
    return () => removeEventListener('pagehide', draft.hurry);
  }, [draft]);
}

/** How a draft leaves the page. */
export interface UseDraftOptions {
  /**
   * Delivers the approved text. A rejection keeps the text and offers another try; its `key` stays the same for every try of a
   * text, so that a server which saw it keeps it once.
   */
  onSend?: Deliver;
  /** Lets the text that was sent travel in events. @default false */
  recordText?: boolean;
}

interface Reverted {
  readonly draft: Draft;
  readonly text: string;
}

type Emit = ReturnType<typeof useEmit>;

/** The text up to which the edits of a draft are recorded. */
const noted = new WeakMap<Draft, string>();

/** Counts the text of a draft as recorded, such as one that comes back from where it was. */
export function countAsNoted(draft: Draft): void {
  noted.set(draft, draft.getSnapshot().current);
}

function useNotedEdits(draft: Draft, emit: Emit): () => void {
  // Remembers the text that a draft came with, from which on edits are recorded.
  useEffect(() => {
    if (!noted.has(draft)) countAsNoted(draft);
  }, [draft]);
  return useCallback(() => {
    const { current, statistics } = draft.getSnapshot();
    if (noted.get(draft) === current) return;
    countAsNoted(draft);
    const { changeRatio, wordsInserted, wordsDeleted } = statistics;
    emit({ type: 'draft.edited', changeRatio, wordsInserted, wordsDeleted });
  }, [draft, emit]);
}

function takeStep(draft: Draft, emit: Emit, options: UseDraftOptions): void {
  const before = draft.getSnapshot();
  switch (draftStep(before).name) {
    case 'review':
      return draft.review();
    case 'approve':
      if (draft.approve())
        emit({
          type: 'draft.approved',
          edited: before.statistics.edited,
          ...figures(draft, options.recordText),
        });
      return;
    case 'send':
    case 'retry':
      void deliver(draft, emit, options);
      return;
    case 'waiting':
    case 'sending':
    case 'sent':
  }
}

/** How the draft was looked at; what was ticked only by opt-in. */
function figures(draft: Draft, recordText = false): ReviewFigures {
  const { seconds, sentences, sourcesOpened, ticks } = reviewRecord(draft.getSnapshot());
  return {
    ...(seconds !== null && { seconds }),
    sentences,
    sourcesOpened,
    ticks: ticks.map(({ value, at }) => (recordText ? { at, value } : { at })),
  };
}

async function deliver(draft: Draft, emit: Emit, { onSend, recordText }: UseDraftOptions) {
  if (!onSend) return;
  const sent = await draft.send(onSend);
  const { statistics, sentText, error, late, mode } = draft.getSnapshot();
  const { edited, changeRatio } = statistics;
  if (sent) {
    const text = recordText && sentText !== null ? { text: sentText } : {};
    const looked = mode === 'off' ? figures(draft, recordText) : {};
    emit({ type: 'draft.sent', edited, changeRatio, ...text, ...looked });
  } else if (error !== null || late)
    emit({ type: 'draft.sendFailed', reason: error ?? 'no answer' });
}
