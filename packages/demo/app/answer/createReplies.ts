import type { AlreadyAnswered, SentReply } from '../../shared/api.ts';
import type { Api } from '../api/createApi.ts';
import { RequestError } from '../api/RequestError.ts';
import { messages } from '../messages/index.ts';
import { createKept } from '../store/createKept.ts';
import type { Shelf } from '../store/createKept.ts';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';
import type { Conversation } from './conversation.ts';

/** Sends approved replies, each text once, and knows which questions have a reply already. */
export interface Replies extends Store<RepliesState> {
  /**
   * Sends a text. Rejects with words for the person when it was not sent; trying again with the same text sends the same
   * reply. A question with a reply takes another one only when `confirm` said so.
   */
  send(this: void, conversation: Target, text: ReplyText): Promise<void>;
  /** Notes the reply that a question has, unless a draft of this page was that reply. */
  note(this: void, key: string, reply: Prior): void;
  /** Lets one more reply go to a question that has one, or takes that back. */
  confirm(this: void, key: string, confirmed: boolean): void;
  /** Times of the replies that were sent from this device, ISO 8601. */
  readonly own: Store<readonly string[]>;
}

export interface RepliesState {
  /** The latest reply that a question has, by conversation. */
  readonly prior: ReadonlyMap<string, Prior>;
  /** Conversations to which one more reply may go. */
  readonly confirmed: ReadonlySet<string>;
}

/** A reply that a customer has. */
export type Prior = Pick<SentReply, 'text' | 'at'>;

/** What is sent, and the answer that it goes back to; `byHand` when no draft shows that it was sent. */
export interface ReplyText {
  /** The key of the draft's delivery. Without one, each text to an answer gets an id of its own. */
  readonly id?: string;
  readonly responseId: string;
  readonly text: string;
  readonly byHand?: boolean;
}

type Target = Pick<Conversation, 'key' | 'ticketId'>;

/** A reply that was a draft of this page. */
type FromDraft = Prior & Pick<ReplyText, 'responseId'>;

/** Replies that the server acknowledges, under one id a text, so that a lost acknowledgement leads to no second reply. */
export function createReplies({ api, mintId, shelf, onSent }: createReplies.Options): Replies {
  const store = createPriors();
  const own = createKept(shelf, 'copilot.sent', readTimes);
  const idOf = createIds(mintId);
  const sending = new Set<string>();
  const fromDrafts = new Map<string, readonly FromDraft[]>();
  const deliver = async (target: Target, reply: ReplyText) => {
    const { key, ticketId } = target;
    const { responseId, text, byHand = false } = reply;
    const latest = fromDrafts.get(key)?.at(-1);
    // One more draft is another reply, also where the server cannot know it.
    if (latest && latest.responseId !== responseId) store.put(key, latest);
    const { prior, confirmed } = store.getSnapshot();
    const isConfirmed = confirmed.has(key);
    if (prior.has(key) && !isConfirmed) throw new Error(messages.priorFirst);
    const textId = reply.id ?? idOf(responseId, text);
    // The same words once more are another reply, though the draft names them as before.
    const id = isConfirmed ? `${textId}.${String(Date.parse(prior.get(key)?.at ?? ''))}` : textId;
    const body = { id, responseId, text };
    const sent = await api.reply(ticketId, isConfirmed ? { ...body, confirmed: true } : body);
    own.set([...own.getSnapshot(), sent.at].slice(-rememberedTimes));
    if (byHand) store.put(key, sent);
    else fromDrafts.set(key, [...(fromDrafts.get(key) ?? []), { ...sent, responseId }]);
    store.confirm(key, false);
    onSent(target, sent);
  };
  const isFromDraft = (key: string, { at }: Prior) =>
    fromDrafts.get(key)?.some((one) => one.at === at) ?? false;
  return {
    ...store,
    own,
    note: (key, reply) => {
      if (!sending.has(key) && !isFromDraft(key, reply)) store.put(key, reply);
    },
    send: async (target, reply) => {
      sending.add(target.key);
      try {
        await deliver(target, reply);
      } catch (error) {
        const earlier = readEarlier(error);
        if (earlier) store.put(target.key, earlier);
        throw error;
      } finally {
        sending.delete(target.key);
      }
    },
  };
}

export declare namespace createReplies {
  interface Options {
    readonly api: Pick<Api, 'reply'>;
    readonly mintId: () => string;
    /** Remembers which replies were sent from here. */
    readonly shelf: Shelf | null;
    /** Told when a reply was taken. */
    readonly onSent: (target: Target, sent: SentReply) => void;
  }
}

const rememberedTimes = 200;

function createPriors() {
  const { set, ...store } = createStore<RepliesState>({ prior: new Map(), confirmed: new Set() });
  return {
    ...store,
    put: (key: string, { at, text }: Prior) => {
      const { prior, confirmed } = store.getSnapshot();
      if (prior.get(key)?.at !== at)
        set({ prior: new Map(prior).set(key, { at, text }), confirmed });
    },
    confirm: (key: string, isConfirmed: boolean) => {
      const { prior, confirmed } = store.getSnapshot();
      const others = [...confirmed].filter((one) => one !== key);
      set({ prior, confirmed: new Set(isConfirmed ? [...others, key] : others) });
    },
  };
}

/** One id as long as the text to an answer stays the same: another text is another reply. */
function createIds(mintId: () => string) {
  const ids = new Map<string, { readonly id: string; readonly text: string }>();
  return (responseId: string, text: string): string => {
    const known = ids.get(responseId);
    const id = known?.text === text ? known.id : mintId();
    ids.set(responseId, { id, text });
    return id;
  };
}

/** The reply that stood in the way of another one, when that is why it was refused. */
function readEarlier(error: unknown): Prior | null {
  if (!(error instanceof RequestError) || error.status !== 409) return null;
  // Page and server are built together on shared/api.ts; another 409 has no reply.
  const body = error.body as Partial<AlreadyAnswered> | null;
  return body?.reply ?? null;
}

function readTimes(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((at) => typeof at === 'string') : [];
}
