'use client';
import { useEffect, useMemo } from 'react';
import type { AnswerRunner } from '@credence-ui/core/fallback';
import { useStore } from '../internals/useStore.ts';
import { createRunStream } from './createRunStream.ts';
import type { RunStream, RunStreamSnapshot } from './createRunStream.ts';

/**
 * Asks a runner of `createAnswerRunner` and follows the latest question: `<ResponseCard {...answer.props} />` shows it,
 * `<Fallback.Notice from={answer.from} cached={answer.cached} />` says where it came from. Unmounting ends it.
 */
export function useAnswerRun(runner: AnswerRunner): UseAnswerRun {
  const stream = useMemo(() => createRunStream(runner), [runner]);
  const snapshot = useStore(stream);
  // Syncs with the request: a question that nobody follows any more is given up.
  useEffect(() => () => stream.stop(), [stream]);
  const { ask, stop, retry, recover } = stream;
  return useMemo(
    () => ({ ...snapshot, ask, stop, retry, recover }),
    [snapshot, ask, stop, retry, recover],
  );
}

export type UseAnswerRun = RunStreamSnapshot &
  Pick<RunStream, 'ask' | 'stop' | 'retry' | 'recover'>;
