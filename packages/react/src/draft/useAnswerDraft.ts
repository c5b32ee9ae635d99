'use client';
import { useEffect, useState } from 'react';
import type { AIResponse } from '@credence-ui/core/response';
import { createDraft, reviewMode } from '@credence-ui/draft';
import type { Draft, ReviewMode, ReviewPolicy } from '@credence-ui/draft';
import { useTier } from '../provider/useTier.ts';
import { isEdited } from './isEdited.ts';

/** The draft of an answer: the caller's, else one of our own per answer, which a changed answer never overwrites. */
export function useAnswerDraft(options: AnswerDraftOptions): Draft {
  const { given, response, responseId } = options;
  const { tone } = useTier(response.confidence);
  const { requiresHumanReview } = response;
  const mode = reviewMode({ tone, requiresHumanReview, policy: options.reviewPolicy ?? {} });
  const { content } = response;
  const [shelf, setShelf] = useState<Shelf>(() => take(new Map(), responseId, content, mode));
  const { current } = shelf;
  if (current.id !== responseId || isOutdated(current, content)) {
    setShelf(take(shelf.drafts, responseId, content, mode));
  }
  const draft = given ?? current.draft;
  const sources = response.citations.map(({ id }) => id).join(' ');
  // Syncs the draft store with the rule that the answer's tier asks for now.
  useEffect(() => {
    if (given) return;
    draft.setMode(mode);
    if (mode === 'sources') draft.requireSources(sources === '' ? [] : sources.split(' '));
  }, [given, draft, mode, sources]);
  return draft;
}

interface AnswerDraftOptions {
  readonly given: Draft | undefined;
  readonly response: AIResponse;
  readonly responseId: string;
  readonly reviewPolicy: ReviewPolicy | undefined;
}

interface Entry {
  readonly id: string;
  readonly content: string;
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
  content: string,
  mode: ReviewMode,
): Shelf {
  const known = drafts.get(id);
  const kept = known && !isOutdated(known, content) ? known : null;
  const current = kept ?? { id, content, draft: createDraft({ id, original: content, mode }) };
  return { drafts: new Map(drafts).set(id, current), current };
}

/** A new text replaces an old draft only while nobody has worked on it. */
function isOutdated({ content, draft }: Entry, now: string): boolean {
  const snapshot = draft.getSnapshot();
  return content !== now && snapshot.phase === 'reading' && !isEdited(snapshot);
}
