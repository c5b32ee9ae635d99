'use client';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { RefCallback } from 'react';
import type { ReviewFigures } from '@credence-ui/core/event';
import { reviewRecord } from '@credence-ui/draft';
import type { Blocker, Deliver, Draft, DraftPhase, DraftSnapshot } from '@credence-ui/draft';
import { useStore } from '../internals/useStore.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import type { DraftMessages } from '../provider/messages/draft.ts';
import type { HunkSession } from './useHunkSession.ts';
import type { EditorHandle, MarkBoard } from './markBoard.ts';

/** One draft's snapshot and the acts of the person who works on it. */
export interface DraftState {
  /** The store. */
  readonly draft: Draft;
  readonly snapshot: DraftSnapshot;
  /** What the main action does next. */
  readonly step: DraftStep;
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

/** Follows a draft, takes its steps by the review rule and records them as events. */
export function useDraft(draft: Draft, options: UseDraftOptions = {}): DraftState {
  const snapshot = useStore(draft);
  const step = useMemo(() => draftStep(snapshot), [snapshot]);
  const [reverted, setReverted] = useState<Reverted | null>(null);
  const emit = useEmit();
  const noteEdits = useNotedEdits(draft, emit);
  useHurried(draft);
  const edit = (text: string) => {
    setReverted(null);
    draft.edit(text);
  };
  const advance = () => {
    noteEdits();
    takeStep(draft, emit, options);
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
    snapshot,
    step,
    edit,
    noteEdits,
    review: () => draft.review(),
    advance,
    undo: () => void draft.undo(),
    rebase: draft.rebase,
    revert,
    // What was taken back belongs to the draft that it was typed in.
    restore: reverted?.draft === draft ? () => restore(reverted.text) : null,
    tick: draft.tick,
    noteChecklist: draft.noteChecklist,
  };
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

/** A draft's state and what ties its parts together. */
export interface DraftContextValue extends DraftState {
  /** The element that says why sending is closed. */
  readonly statusId: string;
  readonly editorRef: RefCallback<EditorHandle>;
  /** Where the marks of the text meet its editor. */
  readonly board: MarkBoard;
  /** What was taken back of the changes and can be brought back; `null` when nothing can. */
  readonly hunkSession: HunkSession | null;
  readonly keepHunks: (session: HunkSession) => void;
}

export const DraftContext = createContext<DraftContextValue | null>(null);

/** The draft of the surrounding `Draft.Root` and the acts of whoever works on it. Throws when `part` stands outside of one. */
export function useDraftContext(part = 'Root'): DraftContextValue {
  const value = useContext(DraftContext);
  if (value) return value;
  throw new Error(`Credence: <Draft.${part}> is outside <Draft.Root>. Render it inside one.`);
}

/** What the main action does next, and what still closes it. */
export interface DraftStep {
  readonly name: 'review' | 'approve' | 'send' | 'retry' | 'waiting' | 'sending' | 'sent';
  /** Empty when the action is open. */
  readonly blockers: readonly Blocker[];
}

/** The one next step that the review rule leaves: look, approve, send, and then nothing more. */
function draftStep(snapshot: DraftSnapshot): DraftStep {
  const { mode, phase, sendBlockers, approveBlockers } = snapshot;
  if (isUnderWay(phase)) return { name: phase, blockers: sendBlockers };
  if (mode === 'off' || sendBlockers.length === 0)
    return { name: phase === 'failed' ? 'retry' : 'send', blockers: sendBlockers };
  if (phase === 'reading') return { name: 'review', blockers: [] };
  return { name: 'approve', blockers: approveBlockers };
}

/** Whether the text is sent, or was: nothing more is typed into it. */
export function isUnderWay(phase: DraftPhase): phase is 'waiting' | 'sending' | 'sent' {
  return phase === 'waiting' || phase === 'sending' || phase === 'sent';
}

/** Whether the text differs from the original. Cheaper than the statistics, which compare every word. */
export function isEdited({ original, current }: DraftSnapshot): boolean {
  return original !== current;
}

/** Why the next step is closed, in words; empty when it is open or needs no explanation. */
export function blockedReason(blockers: readonly Blocker[], messages: DraftMessages): string {
  const words: Readonly<Record<Blocker, string>> = {
    empty: messages.draftBlockedEmpty,
    notReviewed: messages.draftBlockedNotReviewed,
    sourcesUnopened: messages.draftBlockedSourcesUnopened,
    notEdited: messages.draftBlockedNotEdited,
    unchecked: messages.draftBlockedUnchecked,
    notApproved: messages.draftBlockedNotApproved,
    sending: messages.draftSending,
    sent: messages.draftSent,
  };
  const [first] = blockers;
  return first === undefined ? '' : words[first];
}
