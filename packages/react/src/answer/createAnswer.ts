import { createListeners } from '@credence-ui/core/store';
import { readAnswer } from './readAnswer.ts';
import type { AnswerInput, AnswerReading } from './readAnswer.ts';

/** A growing answer as an external store, for whoever renders it without `Answer.Text`. */
export interface AnswerStore {
  /** Calls `listener` at each change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
  /** The answer as data: blocks of pieces, which keep their identity while they stay as they are. */
  getSnapshot(): AnswerReading;
  /** Goes on with a longer text, other sources or claims, or the end of the stream. What is not given stays. */
  update(changes: Partial<AnswerInput>): void;
}

/** Makes a store that reads an answer's markdown, each time only what came since. */
export function createAnswer(input: AnswerInput): AnswerStore {
  const { subscribe, notify } = createListeners();
  let given = input;
  let snapshot = readAnswer(null, given);
  return {
    subscribe,
    getSnapshot: () => snapshot,
    update(changes) {
      given = { ...given, ...changes };
      const next = readAnswer(snapshot, given);
      if (next === snapshot) return;
      snapshot = next;
      notify();
    },
  };
}
