'use client';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { isStricter } from '@credence-ui/core/policy';
import type { Review, ReviewMode } from '@credence-ui/core/policy';
import type { AIResponse } from '@credence-ui/core/response';
import { createListeners } from '@credence-ui/core/store';
import { createDraft } from '@credence-ui/draft';
import type { Draft } from '@credence-ui/draft';
import { isEdited } from './draftStep.ts';

/**
 * The draft of an answer: the caller's, else one of our own per answer, which a changed answer never overwrites and which
 * outlives the card. `null` while there is nothing to send.
 */
export function useAnswerDraft(options: AnswerDraftOptions & { review: Review }): AnswerDraft;
export function useAnswerDraft(options: AnswerDraftOptions): AnswerDraft | null;
export function useAnswerDraft(options: AnswerDraftOptions): AnswerDraft | null {
  const { given, review, response, responseId, draftText, offerNewer = false } = options;
  const wanted = review !== null;
  const { mode, checklist, undoSeconds, undoApproved } = review ?? closed;
  const text = useMemo(() => (wanted ? draftText(response) : null), [wanted, draftText, response]);
  const own = useOwnDraft(responseId, given ? null : text, mode);
  const draft = wanted ? (given ?? own) : null;
  // Ids hold no line break.
  const sources = response.citations.map(({ id }) => id).join('\n');
  // Syncs the draft store with the rule that the answer's tier asks for now.
  useEffect(() => {
    if (!draft) return;
    // A draft that the caller keeps may have a stricter rule of its own, never a looser one.
    if (!given || isStricter(mode, draft.getSnapshot().mode)) draft.setMode(mode);
    if (!given || checklist) draft.requireChecklist(checklist);
    if (!given) draft.setUndo(undoSeconds, undoApproved);
    if (mode === 'sources') draft.requireSources(sources === '' ? [] : sources.split('\n'));
  }, [given, draft, mode, checklist, undoSeconds, undoApproved, sources]);
  return useMemo(() => {
    if (!draft) return null;
    const outdated = text !== draft.getSnapshot().original;
    return { draft, outdated, newer: given && !offerNewer ? null : text };
  }, [given, draft, text, offerNewer]);
}

/** A draft, and whether the answer has another text by now. */
export interface AnswerDraft {
  readonly draft: Draft;
  readonly outdated: boolean;
  /** What the answer says now, to offer where the draft is made of another text; `null` for one of the caller that does not. */
  readonly newer: string | null;
}

/** The answer, and what a person does before its text goes out. */
export interface AnswerDraftOptions {
  /** The caller's draft, if it keeps one. */
  readonly given: Draft | undefined;
  /** Whether the answer's text is offered where the caller's draft was made of another one. @default false */
  readonly offerNewer?: boolean | undefined;
  /** What `decide` asks for; `null` while nothing can be sent. What was edited is kept meanwhile. */
  readonly review: Review | null;
  readonly response: AIResponse;
  readonly responseId: string;
  /** The text that is edited and sent. */
  readonly draftText: (response: AIResponse) => string;
}

const closed: Omit<Review, 'findings'> = {
  mode: 'write',
  checklist: false,
  undoSeconds: 0,
  undoApproved: false,
};

/** The draft that was made of the answer, here or in another card. */
function useOwnDraft(id: string, text: string | null, mode: ReviewMode): Draft | null {
  const [made, setMade] = useState<KeptDraft | null>(null);
  // React has work after each render for a function that is another one each time.
  const getKept = useCallback(() => keptDrafts.get(id), [id]);
  const kept = useSyncExternalStore(keptDrafts.subscribe, getKept, none);
  const goesOn = (one: KeptDraft | null) =>
    one?.id === id && !(text !== null && isOutdated(one, text));
  let entry = [kept, made].find(goesOn) ?? null;
  if (!entry && text !== null) {
    entry = { id, text, draft: createDraft({ id, original: text, mode }) };
    setMade(entry);
  }
  // Syncs with the drafts of the page, where the answer's other cards find this one.
  useEffect(() => {
    if (entry) keepDraft(entry);
  }, [entry]);
  return entry?.draft ?? null;
}

const none = (): null => null;

/** A draft with the text of the answer that it was made of. */
interface KeptDraft {
  readonly id: string;
  readonly text: string;
  readonly draft: Draft;
}

const most = 200;
const kept = new Map<string, KeptDraft>();
const { subscribe, notify } = createListeners();

/** The drafts that live as long as the page, by the id of their answer, so that all of its cards go on with the same one. */
const keptDrafts = {
  subscribe,
  get: (id: string): KeptDraft | null => kept.get(id) ?? null,
};

/** Keeps a draft, unless one is kept that the answer can go on with. Of very many, those that were kept last stay. */
function keepDraft(entry: KeptDraft): void {
  const known = kept.get(entry.id);
  if (known && !isOutdated(known, entry.text)) return;
  kept.delete(entry.id);
  kept.set(entry.id, entry);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  notify();
}

/**
 * A new text replaces an old draft only while nobody has worked on it, and none of it may have arrived; what could not be sent is
 * not sent unseen.
 */
function isOutdated({ text, draft }: KeptDraft, now: string): boolean {
  const snapshot = draft.getSnapshot();
  const { phase, late } = snapshot;
  const isUntouched = phase === 'reading' || (phase === 'failed' && !late);
  return text !== now && isUntouched && !isEdited(snapshot);
}

/** Forgets the drafts that cards keep in memory, such as when the person signs out. */
export function forgetDrafts(): void {
  kept.clear();
  notify();
}
