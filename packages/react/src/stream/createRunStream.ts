import type {
  AnswerRun,
  AnswerRunner,
  FallbackAction,
  FallbackPolicy,
  RunSnapshot,
} from '@credence-ui/core/fallback';
import type { PolicyInput } from '@credence-ui/core/policy';
import { emptyResponse } from '@credence-ui/core/response';
import { createListeners } from '@credence-ui/core/store';
import type { StreamFailure } from '@credence-ui/core/stream';
import { omitUndefined } from '../internals/renderPart.tsx';
import { mintId as mint } from '../provider/ResponseScope.tsx';
import { idleProps } from './createAnswerStream.ts';
import type {
  AnswerPhase,
  AnswerProps,
  AnswerSnapshot,
  AnswerStream,
} from './createAnswerStream.ts';
import type { AnswerStreamOptions } from './createAnswerStream.ts';
import { createFrame } from './createFrame.ts';
import { createTimer } from './createTimer.ts';

/** The answer to the latest question put to a runner, outside React. */
export interface RunStream extends AnswerStream {
  getSnapshot(): RunStreamSnapshot;
  /** Does what the person chose, for `onRecover`; false for what is the product's to do, or is not offered. */
  recover(action: FallbackAction): boolean;
}

export interface RunStreamSnapshot extends AnswerSnapshot {
  /** All that the runner says; `null` before the first question. */
  readonly run: RunSnapshot | null;
  /** Whose answer it is, for `Fallback.Notice`. */
  readonly from: RunSnapshot['from'];
  readonly cached: RunSnapshot['cached'];
}

/** A store that asks a runner of `createAnswerRunner`. Updates within a frame are told once, an end at once. */
export function createRunStream(
  runner: AnswerRunner,
  { mintId = mint }: AnswerStreamOptions = {},
): RunStream {
  const listeners = createListeners();
  let run: AnswerRun | null = null;
  let latest: string | null = null;
  let snapshot = idle;
  let timer = createTimer();
  let end = () => {};
  const put = (next: RunSnapshot) => {
    if (next === snapshot.run) return;
    snapshot = timer.time(snapshotOf(next, snapshot));
    listeners.notify();
  };
  const follow = (followed: AnswerRun) => {
    const frame = createFrame<RunSnapshot>((all) => put(all.at(-1) ?? followed.getSnapshot()));
    const leave = followed.subscribe(() => {
      frame.add(followed.getSnapshot());
      if (!followed.getSnapshot().streaming) frame.flush();
    });
    put(followed.getSnapshot());
    return () => {
      leave();
      frame.flush();
      followed.stop();
    };
  };
  const ask = (question: string) => {
    end();
    latest = question;
    timer = createTimer();
    run = runner.run(question, { responseId: mintId() });
    end = follow(run);
  };
  return {
    subscribe: listeners.subscribe,
    getSnapshot: () => snapshot,
    ask,
    stop: () => run?.stop(),
    retry: () => {
      if (latest !== null) ask(latest);
    },
    recover: (action) => run?.recover(action) ?? false,
  };
}

const idle: RunStreamSnapshot = {
  phase: 'idle',
  props: idleProps,
  before: null,
  notes: {},
  failure: null,
  run: null,
  from: 'primary',
  cached: null,
};

function snapshotOf(run: RunSnapshot, last: RunStreamSnapshot): RunStreamSnapshot {
  const { from, cached, before, notes } = run;
  const phase = phaseOf(run);
  const failed = phase === 'failed' ? run.failures.at(-1) : undefined;
  const failure = failed ? { reason: reasons[failed.kind], message: failed.message } : null;
  const policy = run.policy === last.run?.policy ? last.props.policy : inputOf(run.policy);
  return { phase, props: propsOf(run, policy), before, notes, failure, run, from, cached };
}

function phaseOf({ end, from, streaming, response }: RunSnapshot): AnswerPhase {
  if (streaming) return response.content === '' ? 'waiting' : 'streaming';
  if (end === 'cancelled') return 'stopped';
  if (end === 'answered' || end === 'low' || from === 'cache') return 'done';
  return end === 'abstained' || end === 'refused' ? 'done' : 'failed';
}

function propsOf(run: RunSnapshot, policy: PolicyInput | undefined): AnswerProps {
  const { response, streaming, responseId, outcome } = run;
  const props = { response, streaming, responseId, ...omitUndefined({ policy }) };
  // An answer is what its response says.
  return outcome.kind === 'answer' && response !== emptyResponse ? props : { ...props, outcome };
}

/** What the card is to offer is what the runner can do. */
function inputOf({ slowAfterSeconds, abstainBelow, ...fallback }: FallbackPolicy): PolicyInput {
  return { fallback, ...omitUndefined({ slowAfterSeconds, abstainBelow }) };
}

const reasons: Readonly<Record<RunSnapshot['failures'][number]['kind'], StreamFailure>> = {
  'timed-out': 'latency',
  'rate-limited': 'outage',
  outage: 'outage',
  blocked: 'blocked',
  malformed: 'invalid',
  cancelled: 'outage',
};
