import { createDraft, withoutMarkers } from '@credence-ui/draft';
import { answerText } from '@credence-ui/react/answer';
import type { Draft } from '@credence-ui/draft';
import type { AIResponse } from '@credence-ui/core/response';
import { createKeptTexts } from '../store/createKeptTexts.ts';
import type { Shelf } from '../store/createKept.ts';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';

/** The drafts of this visit. What a person wrote into one survives a reload until it is sent or discarded. */
export interface Drafts {
  /** The draft of an answer, one each; its edits are kept for the conversation. */
  of(this: void, answer: DraftedAnswer): Draft;
  /** Edits that an earlier visit left, by conversation. */
  readonly left: Store<Readonly<Record<string, string>>>;
  /** Puts what was left into the draft of an answer. */
  resume(this: void, key: string, responseId: string): void;
  discard(this: void, key: string): void;
}

export interface DraftedAnswer {
  /** Names the conversation. */
  readonly key: string;
  readonly responseId: string;
  readonly response: AIResponse;
}

/** Drafts whose edits are kept on `shelf`. */
export function createDrafts(shelf: Shelf | null): Drafts {
  const texts = createKeptTexts(shelf, 'copilot.drafts');
  const left = createStore(texts.getSnapshot());
  const drafts = new Map<string, Draft>();
  const settle = (key: string) => {
    const { [key]: gone, ...others } = left.getSnapshot();
    if (gone !== undefined) left.set(others);
  };
  const discard = (key: string) => {
    texts.drop(key);
    settle(key);
  };
  const follow = (key: string, draft: Draft) => {
    let last = draft.getSnapshot().current;
    draft.subscribe(() => {
      const { phase, current, original } = draft.getSnapshot();
      if (phase === 'sent') return discard(key);
      if (current === last) return;
      last = current;
      if (current === original) texts.drop(key);
      else texts.keep(key, current);
    });
  };
  return {
    left,
    discard,
    of: ({ key, responseId, response }) => {
      const known = drafts.get(responseId);
      if (known) return known;
      const draft = createDraft({ id: responseId, original: readOriginal(response) });
      drafts.set(responseId, draft);
      follow(key, draft);
      return draft;
    },
    resume: (key, responseId) => {
      const text = left.getSnapshot()[key];
      const draft = drafts.get(responseId);
      if (text === undefined || !draft) return;
      draft.review();
      draft.edit(text);
      settle(key);
    },
  };
}

function readOriginal({ content, citations }: AIResponse): string {
  const ids = citations.map(({ id }) => id);
  return answerText(withoutMarkers(content, ids));
}
