import type { AnswerUpdate } from '../../stream/update.ts';
import { SourceFailure, failureOf } from './answerSource.ts';
import type { AnswerSource, AttemptFailure, FailureKind } from './answerSource.ts';
import { beforeDeadline } from './beforeDeadline.ts';
import type { RunClock } from './beforeDeadline.ts';

/** How long an attempt may take, in seconds. */
export interface Deadlines {
  /** To the first word. @default 20 */
  readonly firstWordSeconds?: number;
  /** Between two updates after it. @default 20 */
  readonly silenceSeconds?: number;
  /** Altogether. @default 120 */
  readonly totalSeconds?: number;
}

/** Calls an asynchronous function, again where it sees fit, as the policies of cockatiel do. */
export interface Resilience {
  execute<Result>(
    work: (context: { readonly signal: AbortSignal }) => Promise<Result>,
  ): Promise<Result>;
}

export interface AttemptContext {
  readonly question: string;
  readonly responseId: string;
  readonly signal: AbortSignal;
  readonly deadlines: Deadlines;
  readonly clock: RunClock;
  readonly resilience?: Resilience | undefined;
  readonly take: (update: AnswerUpdate) => void;
}

/**
 * Follows one source to its end; `null` when the answer is whole. Until its first word `resilience` may try again unseen; after that
 * nothing does, since what a person reads does not begin anew under their eyes.
 */
export async function runAttempt(
  source: AnswerSource,
  context: AttemptContext,
): Promise<AttemptFailure | null> {
  const { clock, deadlines, resilience, signal, take } = context;
  const start = clock.now();
  const secondsLeft = () => (deadlines.totalSeconds ?? 120) - (clock.now() - start) / 1000;
  const unlimited = {
    execute: <Result>(work: (given: { signal: AbortSignal }) => Promise<Result>) =>
      work({ signal }),
  };
  let opened: Opened | null = null;
  try {
    opened = await (resilience ?? unlimited).execute((given) =>
      openSource(source, context, [signal, given.signal], secondsLeft()),
    );
    for (let update = opened.first; ; update = await nextOf(opened.updates, silence())) {
      if (update.type === 'error') return thrownFor(update);
      take(update);
      if (update.type === 'finish') return endOf(update);
    }
  } catch (thrown) {
    return failureOf(thrown);
  } finally {
    opened?.stop();
  }

  function silence() {
    const seconds = Math.min(deadlines.silenceSeconds ?? 20, secondsLeft());
    return { clock, seconds, signals: [signal] };
  }
}

interface Opened {
  readonly first: AnswerUpdate;
  readonly updates: AsyncIterator<AnswerUpdate>;
  /** Ends the request. */
  readonly stop: () => void;
}

/** Waits for the first word, or for an end without one. What fails before it is thrown, and its request ended. */
async function openSource(
  source: AnswerSource,
  { question, responseId, clock, deadlines, take }: AttemptContext,
  signals: readonly AbortSignal[],
  secondsLeft: number,
): Promise<Opened> {
  const aborter = new AbortController();
  const stop = () => aborter.abort();
  const seconds = Math.min(deadlines.firstWordSeconds ?? 20, secondsLeft);
  const work = async (): Promise<Opened> => {
    const updates = source(question, { signal: aborter.signal, responseId })[
      Symbol.asyncIterator
    ]();
    for (;;) {
      const update = checked(await updates.next());
      if (update.type === 'error') throw thrownFor(update);
      if (update.type === 'text' || update.type === 'finish')
        return { first: update, updates, stop };
      if (!aborter.signal.aborted) take(update);
    }
  };
  try {
    return await beforeDeadline(work(), { clock, seconds, signals });
  } catch (error) {
    stop();
    throw error;
  }
}

async function nextOf(
  updates: AsyncIterator<AnswerUpdate>,
  deadline: Parameters<typeof beforeDeadline>[1],
): Promise<AnswerUpdate> {
  return checked(await beforeDeadline(updates.next(), deadline));
}

const types: ReadonlySet<unknown> = new Set<AnswerUpdate['type']>([
  'waiting',
  'text',
  'citations',
  'evidence',
  'assessment',
  'note',
  'finish',
  'error',
]);

/** A source is code of the product, and what it hands over may still be anything. */
function checked({ done, value }: IteratorResult<AnswerUpdate, unknown>): AnswerUpdate {
  if (done === true) throw brokenOff();
  const update: unknown = value;
  if (typeof update === 'object' && update !== null && 'type' in update && types.has(update.type))
    return value;
  throw new SourceFailure('malformed', 'the source handed over what is no update');
}

function brokenOff(): SourceFailure {
  return new SourceFailure('outage', 'the stream ended before its answer did');
}

const kinds: Readonly<Record<string, FailureKind>> = {
  outage: 'outage',
  latency: 'timed-out',
  invalid: 'malformed',
  blocked: 'blocked',
};

function thrownFor({ reason, message }: { readonly reason: string; readonly message: string }) {
  return new SourceFailure(kinds[reason] ?? 'outage', message);
}

/** An answer that its provider filtered or broke off is not whole, unless the source has judged what there is of it. */
function endOf({ finish, response }: Finish): AttemptFailure | null {
  if (finish === 'filtered')
    return new SourceFailure('blocked', 'the provider filtered the answer');
  return finish === 'interrupted' && !response ? brokenOff() : null;
}

type Finish = Extract<AnswerUpdate, { readonly type: 'finish' }>;
