'use client';
import { useEffect, useMemo, useState } from 'react';
import type { AIResponse } from '@credence-ui/core/response';
import { createDraft, reviewMode, withoutMarkers } from '@credence-ui/draft';
import type { Draft, ReviewMode, ReviewPolicy } from '@credence-ui/draft';
import { useTier } from '../provider/useTier.ts';
import { isEdited } from './isEdited.ts';

/** The draft of an answer: the caller's, else one of our own per answer, which a changed answer never overwrites. */
export function useAnswerDraft(options: AnswerDraftOptions): Draft {
  const { given, response, responseId } = options;
  const { tone } = useTier(response.confidence);
  const { requiresHumanReview } = response;
  const { reviewPolicy: policy = {}, draftText = textToSend } = options;
  const mode = reviewMode({ tone, requiresHumanReview, policy });
  const text = useMemo(() => draftText(response), [draftText, response]);
  const [shelf, setShelf] = useState<Shelf>(() => take(new Map(), responseId, text, mode));
  const { current } = shelf;
  if (current.id !== responseId || isOutdated(current, text)) {
    setShelf(take(shelf.drafts, responseId, text, mode));
  }
  const draft = given ?? current.draft;
  const { checklist = false } = policy;
  const sources = response.citations.map(({ id }) => id).join(' ');
  // Syncs the draft store with the rule that the answer's tier asks for now.
  useEffect(() => {
    if (given) return;
    draft.setMode(mode);
    draft.requireChecklist(checklist);
    if (mode === 'sources') draft.requireSources(sources === '' ? [] : sources.split(' '));
  }, [given, draft, mode, checklist, sources]);
  return draft;
}

interface AnswerDraftOptions {
  readonly given: Draft | undefined;
  readonly response: AIResponse;
  readonly responseId: string;
  readonly reviewPolicy: ReviewPolicy | undefined;
  /** The text that is edited and sent. @default the answer's without its citation markers */
  readonly draftText: ((response: AIResponse) => string) | undefined;
}

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly draft: Draft;
}

/** Every answer's draft since the component was mounted, so that going back finds the edits. */
interface Shelf {
  readonly drafts: ReadonlyMap<string, Entry>;
  readonly current: Entry;
}

function take(
  drafts: ReadonlyMap<string, Entry>,
  id: string,
  text: string,
  mode: ReviewMode,
): Shelf {
  const known = drafts.get(id);
  const kept = known && !isOutdated(known, text) ? known : null;
  const current = kept ?? { id, text, draft: createDraft({ id, original: text, mode }) };
  return { drafts: new Map(drafts).set(id, current), current };
}

/** A new text replaces an old draft only while nobody has worked on it. */
function isOutdated({ text, draft }: Entry, now: string): boolean {
  const snapshot = draft.getSnapshot();
  return text !== now && snapshot.phase === 'reading' && !isEdited(snapshot);
}

function textToSend({ content, citations }: AIResponse): string {
  return withoutMarkers(
    content,
    citations.map(({ id }) => id),
  );
}
