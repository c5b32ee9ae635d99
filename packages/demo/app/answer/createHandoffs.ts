import { createHandoff, followHandoff } from '@credence-ui/core/fallback';
import type { Handoff } from '@credence-ui/core/fallback';
import type { Api } from '../api/createApi.ts';
import type { Conversation } from './conversation.ts';

/** One hand-off a conversation, whichever of its drafts asked for it. */
export interface Handoffs {
  of(this: void, conversation: Pick<Conversation, 'key' | 'ticketId'>): Handoff;
}

/** Hand-offs that the server's queue acknowledges. */
export function createHandoffs(options: createHandoffs.Options): Handoffs {
  const { api, onAccepted, now, random } = options;
  const all = new Map<string, Handoff>();
  const start = (ticketId: string | null) =>
    createHandoff({
      now,
      random,
      transport: async (request) => {
        const receipt = await api.handoff({ ...request, ...(ticketId !== null && { ticketId }) });
        onAccepted();
        return receipt;
      },
      follow: (ticket, status) =>
        followHandoff(ticket, {
          status,
          poll: (id) => api.standing(id),
          withdraw: async (id) => {
            const standing = await api.withdraw(id);
            onAccepted();
            return standing;
          },
          everySeconds,
        }),
    });
  return {
    of: ({ key, ticketId }) => {
      const known = all.get(key);
      if (known) return known;
      const handoff = start(ticketId);
      all.set(key, handoff);
      return handoff;
    },
  };
}

const everySeconds = 5;

export declare namespace createHandoffs {
  interface Options {
    readonly api: Pick<Api, 'handoff' | 'standing' | 'withdraw'>;
    /** Told when a person has the question, or it was taken back. */
    readonly onAccepted: () => void;
    readonly now: () => number;
    /** Uniform in [0, 1). */
    readonly random: () => number;
  }
}
