import { createKept } from '../store/createKept.ts';
import type { Shelf } from '../store/createKept.ts';
import type { OwnStore, Store } from '../store/createStore.ts';

/** A question that the person typed. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The person's own questions, newest first, and what stands in the box; both survive a reload. */
export interface Questions extends Store<readonly AskedQuestion[]> {
  readonly typed: OwnStore<string>;
  /** Puts a question at the head of the list. */
  add(question: AskedQuestion): void;
  /** The same, unless it is there. */
  addOnce(question: AskedQuestion): void;
}

/** Questions kept on `shelf`. */
export function createQuestions(shelf: Shelf | null): Questions {
  const { set, ...asked } = createKept(shelf, 'copilot.asked', readAsked);
  const typed = createKept(shelf, 'copilot.typed', (stored) =>
    typeof stored === 'string' ? stored : '',
  );
  const add = (question: AskedQuestion) => {
    set([question, ...asked.getSnapshot()]);
  };
  return {
    ...asked,
    typed,
    add,
    addOnce: ({ id, question, at }) => {
      if (!asked.getSnapshot().some((one) => one.id === id)) add({ id, question, at });
    },
  };
}

function readAsked(stored: unknown): readonly AskedQuestion[] {
  return Array.isArray(stored) ? stored.filter(isAsked) : [];
}

function isAsked(value: unknown): value is AskedQuestion {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return ['id', 'question', 'at'].every((name) => typeof fields[name] === 'string');
}
