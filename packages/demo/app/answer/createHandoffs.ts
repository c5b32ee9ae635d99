import { createHandoff, followHandoff } from '@credence-ui/core/fallback';
import type { Handoff, HandoffStatus, HandoffUpdate } from '@credence-ui/core/fallback';
import type { HandoffPacket } from '../../shared/api.ts';
import type { Api } from '../api/createApi.ts';
import { RequestError } from '../api/RequestError.ts';
import { createKeptTexts } from '../store/createKeptTexts.ts';
import type { Shelf } from '../store/createKept.ts';
import type { Conversation } from './conversation.ts';

/** One hand-off a conversation, whichever of its drafts asked for it. */
export interface Handoffs {
  /** Its hand-off. What was asked for before the page was loaded again is followed from here on. */
  of(this: void, conversation: Asked): Handoff;
  /** Its hand-off, where `of` was called. */
  find(this: void, key: string): Handoff | null;
}

/** What a person is asked about. */
export type Asked = Pick<Conversation, 'key' | 'ticketId' | 'question'>;

/** Hand-offs that the server's queue acknowledges; `shelf` remembers which. */
export function createHandoffs(options: createHandoffs.Options): Handoffs {
  const { api, packetOf, onAccepted, now, random } = options;
  const kept = createKeptTexts(options.shelf, 'copilot.handoffs');
  const all = new Map<string, Handoff>();
  const start = ({ key, ticketId, question }: Asked) => {
    const id = kept.find(key);
    return createHandoff({
      now,
      random,
      // The answer that it was asked under is gone with the page that showed it.
      resume: id === undefined ? null : { request: { id, question, responseId: '' }, ticket: id },
      transport: async (request) => {
        const about = { ...packetOf(key), ...(ticketId !== null && { ticketId }) };
        const receipt = await api.handoff({ ...about, ...request });
        onAccepted();
        return receipt;
      },
      follow: (ticket, status) => {
        kept.keep(key, ticket);
        const followed = followHandoff(ticket, {
          status,
          poll: (id) => api.standing(id).catch((error: unknown) => lostOf(id, error)),
          withdraw: async (id) => {
            const standing = await api.withdraw(id);
            onAccepted();
            return standing;
          },
          everySeconds,
        });
        followed.subscribe(() => {
          if (isForgotten(followed.getSnapshot().status)) kept.drop(key, ticket);
        });
        return followed;
      },
    });
  };
  return {
    of: (asked) => {
      const known = all.get(asked.key);
      if (known) return known;
      const handoff = start(asked);
      all.set(asked.key, handoff);
      return handoff;
    },
    find: (key) => all.get(key) ?? null,
  };
}

const everySeconds = 5;

/** A request that the server does not know any more, as one that was erased, is lost, and may be made again. */
function lostOf(ticket: string, error: unknown): HandoffUpdate {
  if (!(error instanceof RequestError) || error.status !== 404) throw error;
  return { ticket, sequence: Number.MAX_SAFE_INTEGER, status: { state: 'failed', reason: 'gone' } };
}

/** What is over and left nothing to read; an answer is shown after the next reload too. */
function isForgotten({ state }: HandoffStatus): boolean {
  return state === 'withdrawn' || state === 'closed' || state === 'failed';
}

export declare namespace createHandoffs {
  interface Options {
    readonly api: Pick<Api, 'handoff' | 'standing' | 'withdraw'>;
    /** What goes with a request for a person about a conversation, when it is asked for. */
    readonly packetOf: (key: string) => HandoffPacket;
    /** Told when a person has the question, or it was taken back. */
    readonly onAccepted: () => void;
    /** Remembers what was asked for; `null` where the browser refuses. */
    readonly shelf: Shelf | null;
    readonly now: () => number;
    /** Uniform in [0, 1). */
    readonly random: () => number;
  }
}
