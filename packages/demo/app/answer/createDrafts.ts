import { createDraft, withoutMarkers } from '@credence-ui/draft';
import type { Draft, DraftRecord, DraftStorage } from '@credence-ui/draft';
import { answerText } from '@credence-ui/react/answer';
import type { AIResponse } from '@credence-ui/core/response';

/** The drafts of this visit, named so that storage finds what earlier visits left of them. */
export interface Drafts {
  /** The draft of an answer, one each. */
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
 * takes up what was edited last, and one more answer what was edited before that.
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
  const used = new Set<string>();
  const nameOf = (key: string, responseId: string) => {
    const leftHere = left.map(({ id }) => id).filter((id) => id.split(mark)[0] === key);
    const free = [...leftHere, key, `${key}${mark}${responseId}`].find((id) => !used.has(id));
    return free ?? responseId;
  };
  return {
    of: ({ key, responseId, response }) => {
      const known = drafts.get(responseId);
      if (known) return known;
      const id = nameOf(key, responseId);
      const draft = createDraft({ id, original: readOriginal(response) });
      used.add(id);
      drafts.set(responseId, draft);
      return draft;
    },
  };
}

const mark = '#';

function readOriginal({ content, citations }: AIResponse): string {
  const ids = citations.map(({ id }) => id);
  return answerText(withoutMarkers(content, ids));
}
