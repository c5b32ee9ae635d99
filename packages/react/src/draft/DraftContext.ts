'use client';
import { createContext, useContext } from 'react';
import type { RefCallback } from 'react';
import type { DraftPhase, DraftSnapshot } from '@credence-ui/draft';
import type { Hunk } from '@credence-ui/draft/changes';
import { useStore, useStoreValue } from '../internals/useStore.ts';
import { draftStep, isEdited } from './draftStep.ts';
import type { DraftStep } from './draftStep.ts';
import type { EditorHandle, MarkBoard } from './markBoard.ts';
import type { DraftActs } from './useDraft.ts';

/** What ties the parts of a draft together; the same object while only its text changes. */
export interface DraftParts extends DraftActs {
  /** The element that says why sending is closed. */
  readonly statusId: string;
  readonly editorRef: RefCallback<EditorHandle>;
  /** Where the marks of the text meet its editor. */
  readonly board: MarkBoard;
  /** What was taken back of the changes, for as long as the draft is as that left it. */
  readonly keptHunks: HunkSession | null;
  readonly keepHunks: (session: HunkSession) => void;
}

/** One text with its changes, and what was taken back of them, step by step. */
export interface HunkSession {
  readonly original: string;
  readonly hunks: readonly Hunk[];
  readonly steps: readonly ReadonlySet<string>[];
  readonly at: number;
  /** What the draft holds after the step. */
  readonly text: string;
}

export const DraftContext = createContext<DraftParts | null>(null);

/** What the parts of the surrounding `Draft.Root` share. Throws when `part` stands outside of one. */
export function useDraftParts(part = 'Root'): DraftParts {
  const value = useContext(DraftContext);
  if (value) return value;
  throw new Error(`Credence: <Draft.${part}> is outside <Draft.Root>. Render it inside one.`);
}

/** What there is to read of a draft. */
export interface DraftView {
  readonly snapshot: DraftSnapshot;
  /** What the main action does next. */
  readonly step: DraftStep;
  /** What was taken back of the changes and can be brought back; `null` when nothing can. */
  readonly hunkSession: HunkSession | null;
}

/** A draft's state and what ties its parts together. */
export interface DraftContextValue extends DraftView, Omit<DraftParts, 'keptHunks'> {}

/**
 * The draft of the surrounding `Draft.Root` and the acts of whoever works on it; rendered again with each key. Throws when `part`
 * stands outside of one.
 */
export function useDraftContext(part?: string): DraftContextValue {
  const { keptHunks, ...parts } = useDraftParts(part);
  return { ...parts, ...viewOf(useStore(parts.draft), keptHunks) };
}

/**
 * What `select` reads of the surrounding draft; rendered again only when that is another value: a plain one, or one that the
 * snapshot keeps. Throws when `part` stands outside of `Draft.Root`.
 *
 * @example
 * const phase = useDraftValue(({ snapshot }) => snapshot.phase);
 */
export function useDraftValue<Value>(select: (view: DraftView) => Value, part?: string): Value {
  const { draft, keptHunks } = useDraftParts(part);
  return useStoreValue(draft, (snapshot) => select(viewOf(snapshot, keptHunks)));
}

/** Where the surrounding draft stands on its way from reading to sent. */
export function usePhase(part?: string): DraftPhase {
  return useDraftValue(({ snapshot }) => snapshot.phase, part);
}

/** Whether the text of the surrounding draft is not the original. */
export function useEdited(): boolean {
  return useDraftValue(({ snapshot }) => isEdited(snapshot));
}

/** What was taken back of the changes counts as long as the draft is as that left it. */
function viewOf(snapshot: DraftSnapshot, kept: HunkSession | null): DraftView {
  const { original, current } = snapshot;
  const isLive = kept?.original === original && kept.text === current;
  return { snapshot, step: draftStep(snapshot), hunkSession: isLive ? kept : null };
}
