'use client';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { AIResponse } from '@credence-ui/core/response';
import { createDraft, isStricter, reviewMode } from '@credence-ui/draft';
import type { Draft, ReviewMode, ReviewPolicy } from '@credence-ui/draft';
import { useTier } from '../provider/useTier.ts';
import { isOutdated, keepDraft, keptDrafts } from './keptDrafts.ts';
import type { KeptDraft } from './keptDrafts.ts';

/**
 * The draft of an answer: the caller's, else one of our own per answer, which a changed answer never overwrites and which
 * outlives the card. `null` while there is nothing to send.
 */
export function useAnswerDraft(options: AnswerDraftOptions): AnswerDraft | null {
  const { given, wanted, response, responseId } = options;
  const { tone } = useTier(response.confidence);
  const { requiresHumanReview } = response;
  const { reviewPolicy: policy = {}, draftText } = options;
  const mode = reviewMode({ tone, requiresHumanReview, policy });
  const text = useMemo(() => (wanted ? draftText(response) : null), [wanted, draftText, response]);
  const own = useOwnDraft(responseId, given ? null : text, mode);
  const draft = wanted ? (given ?? own) : null;
  const { checklist = false } = policy;
  // Ids hold no line break.
  const sources = response.citations.map(({ id }) => id).join('\n');
  // Syncs the draft store with the rule that the answer's tier asks for now.
  useEffect(() => {
    if (!draft) return;
    // A draft that the caller keeps may have a stricter rule of its own, never a looser one.
    if (!given || isStricter(mode, draft.getSnapshot().mode)) draft.setMode(mode);
    if (!given || checklist) draft.requireChecklist(checklist);
    if (mode === 'sources') draft.requireSources(sources === '' ? [] : sources.split('\n'));
  }, [given, draft, mode, checklist, sources]);
  return useMemo(
    () => draft && { draft, outdated: text !== draft.getSnapshot().original },
    [draft, text],
  );
}

/** A draft, and whether the answer has another text by now. */
export interface AnswerDraft {
  readonly draft: Draft;
  readonly outdated: boolean;
}

interface AnswerDraftOptions {
  readonly given: Draft | undefined;
  /** Whether the answer stands and can be sent. What was edited is kept meanwhile. */
  readonly wanted: boolean;
  readonly response: AIResponse;
  readonly responseId: string;
  readonly reviewPolicy: ReviewPolicy | undefined;
  /** The text that is edited and sent. */
  readonly draftText: (response: AIResponse) => string;
}

/** The draft that was made of the answer, here or in another card. */
function useOwnDraft(id: string, text: string | null, mode: ReviewMode): Draft | null {
  const [made, setMade] = useState<KeptDraft | null>(null);
  const kept = useSyncExternalStore(keptDrafts.subscribe, () => keptDrafts.get(id), none);
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
