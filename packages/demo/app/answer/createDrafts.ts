import { createDraft, withoutMarkers } from '@credence-ui/draft';
import type { Draft, DraftRecord, DraftStorage } from '@credence-ui/draft';
import { answerText } from '@credence-ui/react/answer';
import type { AIResponse } from '@credence-ui/core/response';

/** The drafts of this visit, named so that storage finds what earlier visits left of them. */
export interface Drafts {
  /** The draft of an answer: its own, or the one of an earlier answer that a person works on. */
  of(this: void, answer: DraftedAnswer): Draft;
}

export interface DraftedAnswer {
  /** Names the conversation. */
  readonly key: string;
  readonly responseId: string;
  readonly response: AIResponse;
}

/**
 * Drafts that `storage` keeps. An answer is another one at each visit, so a draft is named after its conversation; the first of a visit
 * takes up what was edited last. One more answer goes on with the draft that a person works on, and else has one of its own.
 */
export function createDrafts(storage: Pick<DraftStorage, 'list'>): Drafts {
  let left: readonly DraftRecord[] = [];
  // What cannot be read is told by the storage itself.
  storage.list().then(
    (records) => {
      left = records;
    },
    () => undefined,
  );
  const drafts = new Map<string, Draft>();
  const latest = new Map<string, Draft>();
  const used = new Set<string>();
  const nameOf = (key: string, responseId: string) => {
    const leftHere = left.map(({ id }) => id).filter((id) => id.split(mark)[0] === key);
    const free = [...leftHere, key, `${key}${mark}${responseId}`].find((id) => !used.has(id));
    return free ?? responseId;
  };
  const create = (key: string, responseId: string, response: AIResponse) => {
    const id = nameOf(key, responseId);
    used.add(id);
    return createDraft({ id, original: readOriginal(response) });
  };
  return {
    of: ({ key, responseId, response }) => {
      const known = drafts.get(responseId);
      if (known) return known;
      const worked = latest.get(key);
      const draft = worked && isInWork(worked) ? worked : create(key, responseId, response);
      drafts.set(responseId, draft);
      latest.set(key, draft);
      return draft;
    },
  };
}

/** Whether a person changed it and has not sent it. */
function isInWork(draft: Draft): boolean {
  const { phase, original, current } = draft.getSnapshot();
  return current !== original && !['waiting', 'sending', 'sent'].includes(phase);
}

const mark = '#';

function readOriginal({ content, citations }: AIResponse): string {
  const ids = citations.map(({ id }) => id);
  return answerText(withoutMarkers(content, ids));
}
