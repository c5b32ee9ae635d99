import type { FallbackAction } from '@credence-ui/core/fallback';
import { createRunStream } from '@credence-ui/react/stream';
import type { RunStream } from '@credence-ui/react/stream';
import type { createRunners } from './createRunners.ts';
import { createKept } from '../store/createKept.ts';
import type { Shelf } from '../store/createKept.ts';
import { createStore } from '../store/createStore.ts';
import type { Store } from '../store/createStore.ts';
import { withAnswer, withProgress } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { medianOf, readPace, withPace } from './pace.ts';

/** Every conversation of this visit, as a store: it outlives the components that show it. */
export interface Conversations extends Store<ReadonlyMap<string, Conversation>> {
  /** Drafts the first answer; does nothing when the conversation is there already. */
  open(question: Opening): void;
  /** Drafts one more answer beside those that are there; what is still streaming ends. */
  again(key: string): void;
  /** Shows the answer at `index`. */
  show(key: string, index: number): void;
  /** Does what the person chose on the answer under `responseId`; false for what is the page's to do. */
  recover(responseId: string, action: FallbackAction): boolean;
  /** Ends what is still streaming for `key`; what came so far stays. */
  stop(key: string): void;
  /** Ends every stream, when the page is left. */
  close(): void;
  /** Seconds that the latest answers took, newest first. */
  readonly pace: Store<readonly number[]>;
}

/** A question to draft an answer for. */
export type Opening = Pick<Conversation, 'key' | 'ticketId' | 'question'>;

/** Conversations whose answers come from `ask`. */
export function createConversations(options: createConversations.Options): Conversations {
  const store = createStore<ReadonlyMap<string, Conversation>>(new Map());
  const pace = createKept(options.shelf, 'copilot.pace', readPace);
  const streams = new Map<string, RunStream>();
  const find = (key: string) => store.getSnapshot().get(key);
  const put = (one: Conversation) => {
    store.set(new Map(store.getSnapshot()).set(one.key, one));
  };
  const change = (key: string, by: (conversation: Conversation) => Conversation) => {
    const conversation = find(key);
    if (conversation) put(by(conversation));
  };
  const start = (conversation: Conversation) => {
    const { key, question } = conversation;
    const startedAt = options.now();
    const given = { ...options.asking(), pace: medianOf(pace.getSnapshot()) };
    const stream = createRunStream(options.runnerOf(conversation, given), options);
    stream.ask(question);
    const first = stream.getSnapshot();
    streams.set(first.props.responseId, stream);
    put(withAnswer(conversation, first));
    let isTimed = false;
    stream.subscribe(() => {
      const answer = stream.getSnapshot();
      if (!isTimed && answer.phase === 'done' && answer.from === 'primary')
        pace.set(withPace(pace.getSnapshot(), options.now() - startedAt));
      isTimed ||= !answer.props.streaming;
      change(key, (one) => withProgress(one, answer));
    });
  };
  const stop = (key: string) => {
    find(key)?.answers.forEach(({ props }) => streams.get(props.responseId)?.stop());
  };
  return {
    ...{ subscribe: store.subscribe, getSnapshot: store.getSnapshot },
    pace,
    open: (opening) => {
      if (!find(opening.key)) start({ ...opening, answers: [], shown: 0 });
    },
    again: (key) => {
      stop(key);
      const conversation = find(key);
      if (conversation) start(conversation);
    },
    recover: (responseId, action) => streams.get(responseId)?.recover(action) ?? false,
    show: (key, shown) => change(key, (conversation) => ({ ...conversation, shown })),
    stop,
    close: () => streams.forEach((stream) => stream.stop()),
  };
}

export declare namespace createConversations {
  interface Options {
    readonly runnerOf: createRunners.Runners;
    /** What is broken on purpose, and from when waiting is explained. */
    readonly asking: () => Omit<Parameters<createRunners.Runners>[1], 'pace'>;
    readonly mintId: () => string;
    /** Keeps the pace for the next visit. */
    readonly shelf: Shelf | null;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
  }
}
