'use client';
import { useEffect, useMemo, useState } from 'react';
import { useEventCallback } from '../internals/useKept.ts';
import { useStore } from '../internals/useStore.ts';
import { createAnswerStream } from './createAnswerStream.ts';
import type { AnswerSnapshot, AnswerStream, AskAnswer } from './createAnswerStream.ts';

/** Asks a backend and follows its answer: `<ResponseCard {...answer.props} />` shows it. Unmounting ends the request. */
export function useAnswer(options: UseAnswerOptions): UseAnswer {
  const ask = useEventCallback((...args: Parameters<AskAnswer>) => options.ask(...args));
  const [stream] = useState(() => createAnswerStream(ask));
  const snapshot = useStore(stream);
  // Syncs with the request.
  useEffect(() => () => stream.stop(), [stream]);
  return useMemo(
    () => ({ ...snapshot, ask: stream.ask, stop: stream.stop, retry: stream.retry }),
    [snapshot, stream],
  );
}

export interface UseAnswerOptions {
  /** Asks the backend, which answers with `encodeAnswerStream`. */
  readonly ask: AskAnswer;
}

export type UseAnswer = AnswerSnapshot & Pick<AnswerStream, 'ask' | 'stop' | 'retry'>;
