import { useState } from 'react';
import type { QueueEntry } from '../../shared/api.ts';
import { navigate } from '../route/navigate.ts';
import type { Route } from '../route/route.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** Takes hand-offs, one at a time, and goes to where they are answered. */
export function useTake(): Taking {
  const { api, held, queue, tickets, questions } = useCopilot();
  const [taking, setTaking] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (entry: Entry) => {
    if (taking !== null) return;
    setTaking(entry.id);
    setProblem(null);
    try {
      const { at } = await api.take(entry.id);
      held.add(entry.id, at);
      if (entry.ticketId === null) questions.addOnce(entry);
      navigate(placeOfHandoff(entry));
    } catch (error) {
      setProblem(wordsOfError(error));
    }
    setTaking(null);
    await Promise.all([queue.refresh(), tickets.refresh()]);
  };
  return { taking, problem, take };
}

/** The ticket of a hand-off, or the question that has none. */
export function placeOfHandoff({ id, ticketId }: Entry): Route {
  return ticketId === null
    ? { name: 'ask', askId: id, open: null }
    : { name: 'inbox', ticketId, open: null };
}

type Entry = Pick<QueueEntry, 'id' | 'ticketId' | 'question' | 'at'>;

interface Taking {
  /** The hand-off that is being taken. */
  readonly taking: string | null;
  /** Why the last one could not be taken, in the server's words. */
  readonly problem: string | null;
  readonly take: (entry: Entry) => Promise<void>;
}
