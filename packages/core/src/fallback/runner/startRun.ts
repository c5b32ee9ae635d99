import { createListeners } from '../../store/createListeners.ts';
import { emptyResponse } from '../../response/response.ts';
import type { AIResponse } from '../../response/response.ts';
import { defaultTiers } from '../../tier/tier.ts';
import type { FallbackAction } from '../decideFallback.ts';
import type { AnswerRun, RunSnapshot } from './answerRun.ts';
import { SourceFailure } from './answerSource.ts';
import type { AttemptFailure } from './answerSource.ts';
import { beforeDeadline } from './beforeDeadline.ts';
import { countSeconds } from './countSeconds.ts';
import { findCached } from './findCached.ts';
import type { FoundAnswer } from './findCached.ts';
import { followSource } from './followSource.ts';
import type { Aside } from './followSource.ts';
import { endOfAnswer, outcomeOf } from './runOutcome.ts';
import type { Resilience } from './runAttempt.ts';
import { begin, policyOf, put } from './runState.ts';
import type { RunState, Shared } from './runState.ts';

/** Begins a question; see `createAnswerRunner`. */
export function startRun(
  options: Shared,
  asked: { readonly question: string; readonly responseId: string },
): AnswerRun {
  const { subscribe, notify } = createListeners();
  const failures: RunSnapshot['failures'] = [];
  const policy = policyOf({ options, found: null });
  const snapshot = begin(asked.responseId, 'primary', { failures, policy });
  const aborter = new AbortController();
  const run: RunState = { ...asked, options, notify, snapshot, found: null, aborter };
  let ended = ask(run, allOf(run));
  return {
    subscribe,
    getSnapshot: () => run.snapshot,
    get ended() {
      return ended;
    },
    stop: () => run.aborter.abort(),
    recover(action) {
      if (!run.snapshot.recoveries.includes(action)) return false;
      const next = recover(run, action);
      if (next) ended = next;
      return next !== null;
    },
  };
}

type SourceName = 'primary' | 'backup';

function allOf({ options }: RunState): readonly SourceName[] {
  return options.backup ? ['primary', 'backup'] : ['primary'];
}

/** Begins what a person chose; `null` for what is the product's to do. */
function recover(run: RunState, action: FallbackAction): Promise<RunSnapshot> | null {
  const { question, responseId, options, found } = run;
  if (action === 'retry') return ask(run, allOf(run));
  if (action === 'backup') return ask(run, ['backup']);
  if (action === 'cached' && found) {
    run.aborter.abort();
    run.aborter = new AbortController();
    return Promise.resolve(showCached(run, found, 'timed-out'));
  }
  if (action !== 'human' || !options.human) return null;
  void options.human.request({ responseId, question });
  return Promise.resolve(run.snapshot);
}

/** Asks the sources one after the other, until one gives words. What an asking before it still hears is passed over. */
async function ask(run: RunState, sources: readonly SourceName[]): Promise<RunSnapshot> {
  const { clock } = run.options;
  run.aborter.abort();
  const own = (run.aborter = new AbortController());
  const { signal } = own;
  const start = clock.now();
  // Whoever asked sees that it has begun before anything of it comes.
  await Promise.resolve();
  const looking = look(run, signal);
  const endCount = countSeconds(clock, signal, (elapsedSeconds) => {
    if (run.snapshot.response.content === '')
      put(run, { outcome: { kind: 'waiting', elapsedSeconds } });
  });
  const failure = await askEach(run, sources, signal);
  endCount();
  const seconds = (clock.now() - start) / 1000;
  if (failure)
    await beforeDeadline(looking, { clock, seconds: 2, signals: [signal] }).catch(() => undefined);
  if (run.aborter !== own) return run.snapshot;
  return failure ? fail(run, failure) : finish(run, seconds);
}

async function look(run: RunState, signal: AbortSignal): Promise<void> {
  const answer = await findCached(run.options, run.question);
  if (!signal.aborted) run.found = answer;
}

function resilienceOf({ resilience }: Shared, from: SourceName): Resilience | undefined {
  return resilience && 'execute' in resilience ? resilience : resilience?.[from];
}

/** A place in line counts until there are words. */
function withAside({ notes, response }: RunSnapshot, aside: Aside): Partial<RunSnapshot> {
  if (aside.type === 'note') return { notes: { ...notes, [aside.name]: aside.data } };
  return response.content === '' ? { before: aside.before } : {};
}

async function askEach(
  run: RunState,
  sources: readonly SourceName[],
  signal: AbortSignal,
): Promise<AttemptFailure | null> {
  const { options, question, responseId } = run;
  let failure: AttemptFailure | null = null;
  for (const from of sources) {
    if (signal.aborted) return new SourceFailure('cancelled', 'cancelled');
    put(run, begin(responseId, from, run.snapshot));
    const source = (from === 'backup' && options.backup) || options.primary;
    const show = (response: AIResponse) =>
      put(run, { response, outcome: { kind: 'answer', response }, before: null });
    const hear = (aside: Aside) => put(run, withAside(run.snapshot, aside));
    const asked = { question, responseId, source, signal, show, hear };
    failure = await followSource(options, { ...asked, resilience: resilienceOf(options, from) });
    if (!failure || failure.kind === 'cancelled') break;
    put(run, { failures: [...run.snapshot.failures, failure] });
    if (failure.kind === 'blocked' || run.snapshot.response.content !== '') break;
  }
  return failure;
}

function finish(run: RunState, seconds: number): RunSnapshot {
  const { options, question, snapshot } = run;
  const { response } = snapshot;
  const { latency, cache, clock, tiers = defaultTiers } = options;
  const end = endOfAnswer(response, policyOf(run), tiers);
  if (end === 'answered' || end === 'low') latency.add(seconds);
  if (end === 'answered')
    void Promise.resolve({ response, at: clock.now() })
      .then((answer) => cache?.keep?.(question, answer))
      .catch(() => undefined);
  return put(run, { streaming: false, before: null, end });
}

function fail(run: RunState, failure: AttemptFailure): RunSnapshot {
  const { found, snapshot } = run;
  const end = failure.kind;
  const isBlocked = end === 'blocked';
  const shown = isBlocked ? emptyResponse : snapshot.response;
  if (found && !isBlocked && end !== 'cancelled' && shown.content === '')
    return showCached(run, found, end);
  const response: AIResponse = { ...shown, finish: isBlocked ? 'filtered' : 'interrupted' };
  const outcome = outcomeOf(failure, response);
  return put(run, { streaming: false, before: null, end, response, outcome });
}

function showCached(run: RunState, answer: FoundAnswer, end: RunSnapshot['end']): RunSnapshot {
  const { response, ageSeconds, sourceVersion } = answer;
  const outcome = { kind: 'answer', response } as const;
  const cached = { ageSeconds, sourceVersion };
  return put(run, {
    ...{ streaming: false, before: null, end, from: 'cache', cached, response, outcome },
    // They were of the answer that did not come.
    notes: {},
  });
}
