import { createHandoff, followHandoff } from '@credence-ui/core/fallback';
import type { Handoff } from '@credence-ui/core/fallback';
import type { HandoffPacket } from '../../shared/api.ts';
import type { Api } from '../api/createApi.ts';
import type { Conversation } from './conversation.ts';

/** One hand-off a conversation, whichever of its drafts asked for it. */
export interface Handoffs {
  of(this: void, conversation: Pick<Conversation, 'key' | 'ticketId'>): Handoff;
}

/** Hand-offs that the server's queue acknowledges. */
export function createHandoffs(options: createHandoffs.Options): Handoffs {
  const { api, packetOf, onAccepted, now, random } = options;
  const all = new Map<string, Handoff>();
  const start = (key: string, ticketId: string | null) =>
    createHandoff({
      now,
      random,
      transport: async (request) => {
        const about = { ...packetOf(key), ...(ticketId !== null && { ticketId }) };
        const receipt = await api.handoff({ ...about, ...request });
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
      const handoff = start(key, ticketId);
      all.set(key, handoff);
      return handoff;
    },
  };
}

const everySeconds = 5;

export declare namespace createHandoffs {
  interface Options {
    readonly api: Pick<Api, 'handoff' | 'standing' | 'withdraw'>;
    /** What goes with a request for a person about a conversation, when it is asked for. */
    readonly packetOf: (key: string) => HandoffPacket;
    /** Told when a person has the question, or it was taken back. */
    readonly onAccepted: () => void;
    readonly now: () => number;
    /** Uniform in [0, 1). */
    readonly random: () => number;
  }
}
