import type { SentReply } from '../../shared/api.ts';
import { createKept } from '../store/createKept.ts';
import type { Shelf } from '../store/createKept.ts';
import type { OwnStore, Store } from '../store/createStore.ts';

/** A question that the person typed. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  /** ISO 8601. */
  readonly at: string;
  /** What was sent to it, oldest first. */
  readonly replies?: readonly SentReply[];
}

/** The person's own questions, newest first, and what stands in the box; both survive a reload. */
export interface Questions extends Store<readonly AskedQuestion[]> {
  readonly typed: OwnStore<string>;
  /** Puts a question at the head of the list. */
  add(question: AskedQuestion): void;
  /** The same, unless it is there. */
  addOnce(question: AskedQuestion): void;
  /** Keeps a reply with the question that it was sent to, once by its id. */
  noteReply(this: void, id: string, reply: SentReply): void;
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
    noteReply: (id, reply) => {
      set(asked.getSnapshot().map((one) => (one.id === id ? withReply(one, reply) : one)));
    },
  };
}

function readAsked(stored: unknown): readonly AskedQuestion[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isAsked).map(({ id, question, at, replies }) => {
    const kept = Array.isArray(replies) ? replies.filter(isReply) : [];
    return { id, question, at, ...(kept.length > 0 && { replies: kept }) };
  });
}

function withReply(asked: AskedQuestion, reply: SentReply): AskedQuestion {
  const { replies = [] } = asked;
  return replies.some(({ id }) => id === reply.id)
    ? asked
    : { ...asked, replies: [...replies, reply] };
}

function isAsked(
  value: unknown,
): value is Omit<AskedQuestion, 'replies'> & { readonly replies?: unknown } {
  return hasTexts(value, ['id', 'question', 'at']);
}

function isReply(value: unknown): value is SentReply {
  return hasTexts(value, ['id', 'text', 'at']);
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return names.every((name) => typeof fields[name] === 'string');
}
