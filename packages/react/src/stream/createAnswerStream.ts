import type { Outcome } from '@credence-ui/core/fallback';
import { emptyResponse } from '@credence-ui/core/response';
import type { AIResponse } from '@credence-ui/core/response';
import { createListeners } from '@credence-ui/core/store';
import { readAnswerStream, reduceAnswer } from '@credence-ui/core/stream';
import type { AnswerUpdate } from '@credence-ui/core/stream';

/** Asks the backend. Pass `signal` to `fetch`, and `responseId` on where the backend names the answer in events. */
export type AskAnswer = (
  question: string,
  request: { readonly signal: AbortSignal; readonly responseId: string },
) => Promise<Response>;

/** Where an answer stands; `failed` is one that broke off or never came. */
export type AnswerPhase = 'idle' | 'waiting' | 'streaming' | 'done' | 'stopped' | 'failed';

/** What `ResponseCard` takes of an answer that comes. */
export interface AnswerProps {
  readonly response: AIResponse;
  readonly streaming: boolean;
  readonly outcome?: Outcome;
  /** Minted for each question; empty before the first. */
  readonly responseId: string;
}

export interface AnswerSnapshot {
  readonly phase: AnswerPhase;
  readonly props: AnswerProps;
}

/** The answer to the latest question, outside React. */
export interface AnswerStream {
  subscribe(listener: () => void): () => void;
  getSnapshot(): AnswerSnapshot;
  /** Asks; an answer that still comes is given up for it. */
  ask(question: string): void;
  /** Ends the answer that comes; its text stays. */
  stop(): void;
  /** Asks the latest question again. */
  retry(): void;
}

/** A store that asks by `ask`. Updates within a frame are told once; while nothing comes, the seconds are. */
export function createAnswerStream(ask: AskAnswer): AnswerStream {
  const listeners = createListeners();
  let snapshot = idle;
  let latest: string | null = null;
  let end = () => {};
  const put = (next: AnswerSnapshot) => {
    snapshot = next;
    listeners.notify();
  };
  const start = (question: string) => {
    end();
    latest = question;
    const responseId = crypto.randomUUID();
    put({
      phase: 'waiting',
      props: { ...idle.props, responseId, streaming: true, outcome: wait(0) },
    });
    end = follow((signal) => ask(question, { signal, responseId }), {
      take: (updates) => put(updates.reduce(advance, snapshot)),
      tick: (seconds) => put({ ...snapshot, props: { ...snapshot.props, outcome: wait(seconds) } }),
    });
  };
  return {
    subscribe: listeners.subscribe,
    getSnapshot: () => snapshot,
    ask: start,
    stop: () => {
      end();
      if (snapshot.props.streaming) put(endAs('stopped', snapshot.props));
    },
    retry: () => {
      if (latest !== null) start(latest);
    },
  };
}

const idle: AnswerSnapshot = {
  phase: 'idle',
  props: {
    response: emptyResponse,
    streaming: false,
    responseId: '',
  },
};

function wait(elapsedSeconds: number): Outcome {
  return { kind: 'waiting', elapsedSeconds };
}

/** Runs one request; the returned function takes what has come and gives the rest up. */
function follow(
  ask: (signal: AbortSignal) => Promise<Response>,
  on: {
    readonly take: (updates: readonly AnswerUpdate[]) => void;
    readonly tick: (seconds: number) => void;
  },
): () => void {
  const aborter = new AbortController();
  let silence = 0;
  const clock = setInterval(() => on.tick((silence += 1)), 1000);
  const frame = createFrame(on.take);
  const end = () => {
    frame.flush();
    clearInterval(clock);
    aborter.abort();
  };
  void (async () => {
    for await (const update of updatesOf(ask, aborter.signal)) {
      if (aborter.signal.aborted) return;
      silence = 0;
      frame.add(update);
    }
    if (!aborter.signal.aborted) end();
  })();
  return end;
}

async function* updatesOf(
  ask: (signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
): AsyncGenerator<AnswerUpdate, void> {
  try {
    yield* readAnswerStream(await ask(signal), { signal });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    yield { type: 'error', reason: 'outage', message };
  }
}

function advance({ props }: AnswerSnapshot, update: AnswerUpdate): AnswerSnapshot {
  const { outcome: _ended, ...same } = props;
  if (update.type === 'error') return endAs('failed', same, update.reason);
  const next = { ...same, response: reduceAnswer(props.response, update) };
  if (update.type !== 'finish') return { phase: 'streaming', props: next };
  if (update.finish === 'interrupted') return endAs('failed', next, 'outage');
  return { phase: 'done', props: { ...next, streaming: false } };
}

/** An answer that will not be whole: what came of it stays; where nothing came, a failure says why. */
function endAs(
  phase: 'stopped' | 'failed',
  { response, responseId }: AnswerProps,
  reason?: 'outage' | 'latency' | 'invalid',
): AnswerSnapshot {
  const isEmpty = response.content === '';
  const broken: AIResponse = { ...response, finish: 'interrupted' };
  const outcome = isEmpty && reason !== undefined && ({ kind: 'error', reason } as const);
  return {
    phase,
    props: { response: broken, streaming: false, responseId, ...(outcome && { outcome }) },
  };
}

/** Gathers what comes within a frame of the screen. */
interface Frame<Item> {
  add(item: Item): void;
  /** Hands over at once what waits. */
  flush(): void;
}

/** Hands items over once a frame; at once where nothing is painted: on a server, or in a page out of sight. */
function createFrame<Item>(take: (items: readonly Item[]) => void): Frame<Item> {
  let items: Item[] = [];
  let asked: number | null = null;
  const flush = () => {
    if (asked !== null) cancelAnimationFrame(asked);
    asked = null;
    const gathered = items;
    items = [];
    if (gathered.length > 0) take(gathered);
  };
  return {
    flush,
    add(item) {
      items.push(item);
      if (!isPainted()) flush();
      else asked ??= requestAnimationFrame(flush);
    },
  };
}

function isPainted(): boolean {
  return typeof requestAnimationFrame === 'function' && document.visibilityState !== 'hidden';
}
