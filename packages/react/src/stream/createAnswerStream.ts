import type { AnswerFigures } from '@credence-ui/core/event';
import type { Outcome } from '@credence-ui/core/fallback';
import type { PolicyInput } from '@credence-ui/core/policy';
import { emptyResponse } from '@credence-ui/core/response';
import type { AIResponse } from '@credence-ui/core/response';
import { createListeners } from '@credence-ui/core/store';
import { readAnswerStream, reduceAnswer } from '@credence-ui/core/stream';
import type { AnswerUpdate, StreamFailure } from '@credence-ui/core/stream';
import { mintId as mint } from '../provider/ResponseScope.tsx';
import { createFrame } from './createFrame.ts';
import { createTimer } from './createTimer.ts';

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
  /** What is in place for this question, where a runner knows. */
  readonly policy?: PolicyInput;
  /** What a whole answer took, for its event. */
  readonly figures?: AnswerFigures;
  /** Minted for each question; empty before the first. */
  readonly responseId: string;
}

export interface AnswerSnapshot {
  readonly phase: AnswerPhase;
  readonly props: AnswerProps;
  /** While it waits in line: how many answers stand before it; else `null`. */
  readonly before: number | null;
  /** What the backend said beside the answer, by name. */
  readonly notes: Readonly<Record<string, unknown>>;
  /** Why it failed, in the words of the backend or of what broke; else `null`. */
  readonly failure: AnswerFailure | null;
}

/** Why an answer is not whole. */
export interface AnswerFailure {
  readonly reason: StreamFailure;
  readonly message: string;
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
export function createAnswerStream(
  ask: AskAnswer,
  { mintId = mint }: AnswerStreamOptions = {},
): AnswerStream {
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
    const responseId = mintId();
    const props = { ...idle.props, responseId, streaming: true, outcome: wait(0) };
    put({ ...idle, phase: 'waiting', props });
    const timer = createTimer();
    end = follow((signal) => ask(question, { signal, responseId }), {
      take: (updates) => put(timer.time(updates.reduce(advance, snapshot))),
      tick: (seconds) => put({ ...snapshot, props: { ...snapshot.props, outcome: wait(seconds) } }),
    });
  };
  return {
    subscribe: listeners.subscribe,
    getSnapshot: () => snapshot,
    ask: start,
    stop: () => {
      end();
      if (snapshot.props.streaming) put(stopped(snapshot));
    },
    retry: () => {
      if (latest !== null) start(latest);
    },
  };
}

export interface AnswerStreamOptions {
  /**
   * Mints the `responseId` of each question.
   * @default random UUIDs
   */
  readonly mintId?: () => string;
}

/** Before the first question. */
export const idleProps: AnswerProps = { response: emptyResponse, streaming: false, responseId: '' };

const idle: AnswerSnapshot = {
  phase: 'idle',
  props: idleProps,
  before: null,
  notes: {},
  failure: null,
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
      // A place in line and a note are no word of the answer.
      if (update.type !== 'waiting' && update.type !== 'note') silence = 0;
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

function advance(snapshot: AnswerSnapshot, update: AnswerUpdate): AnswerSnapshot {
  const { phase, notes, props } = snapshot;
  switch (update.type) {
    case 'waiting':
      return phase === 'waiting' ? { ...snapshot, before: update.before } : snapshot;
    case 'note':
      return { ...snapshot, notes: { ...notes, [update.name]: update.data } };
    case 'error':
      return fail(snapshot, update, { reason: update.reason, message: update.message });
    case 'finish':
      // A backend that hands over the whole of an answer has judged what there is of it.
      if (update.finish === 'interrupted' && !update.response)
        return fail(snapshot, update, brokenOff);
      return { ...snapshot, phase: 'done', before: null, props: close(props, update) };
    default: {
      const { outcome: _over, ...same } = props;
      const response = reduceAnswer(props.response, update);
      return { ...snapshot, phase: 'streaming', before: null, props: { ...same, response } };
    }
  }
}

const brokenOff: AnswerFailure = {
  reason: 'outage',
  message: 'Credence: the stream ended before its answer did. Try again.',
};

const interruption: AnswerUpdate = { type: 'finish', finish: 'interrupted' };

/** The answer after its last update. */
function close({ response, responseId }: AnswerProps, update: AnswerUpdate): AnswerProps {
  return { response: reduceAnswer(response, update), streaming: false, responseId };
}

function stopped(snapshot: AnswerSnapshot): AnswerSnapshot {
  const props = close(snapshot.props, interruption);
  return { ...snapshot, phase: 'stopped', before: null, props };
}

/** An answer that will not be whole: what came of it stays, unless it was blocked; where nothing came, it says why. */
function fail(
  snapshot: AnswerSnapshot,
  update: AnswerUpdate,
  failure: AnswerFailure,
): AnswerSnapshot {
  const { reason, message } = failure;
  const props = close(snapshot.props, update);
  const failed = { ...snapshot, phase: 'failed', before: null, failure, props } as const;
  if (reason === 'blocked')
    return { ...failed, props: { ...props, outcome: { kind: 'blocked', reason: message } } };
  if (props.response.content !== '') return failed;
  return { ...failed, props: { ...props, outcome: { kind: 'error', reason } } };
}
