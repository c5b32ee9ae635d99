import type { Api } from '../api/createApi.ts';
import type { Conversation } from './conversation.ts';

/** Sends approved replies, each draft's once. */
export interface Replies {
  /** Sends the text of a draft. Rejects with words for the person when it was not sent; trying again sends the same reply. */
  send(this: void, conversation: Target, responseId: string, text: string): Promise<void>;
}

type Target = Pick<Conversation, 'key' | 'ticketId'>;

/** Replies that the server acknowledges, under one id a draft, so that a lost acknowledgement leads to no second reply. */
export function createReplies({ api, mintId, onSent }: createReplies.Options): Replies {
  const ids = new Map<string, string>();
  return {
    send: async ({ key, ticketId }, responseId, text) => {
      const id = ids.get(responseId) ?? mintId();
      ids.set(responseId, id);
      await api.reply(ticketId, { id, responseId, text });
      onSent(key, ticketId);
    },
  };
}

export declare namespace createReplies {
  interface Options {
    readonly api: Pick<Api, 'reply'>;
    readonly mintId: () => string;
    /** Told when a reply was taken. */
    readonly onSent: (key: string, ticketId: string | null) => void;
  }
}
