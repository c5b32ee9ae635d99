import { setTimeout as pause } from 'node:timers/promises';
import type { EnginePart } from '../engine.ts';

/** Hands out a finished text a few words at a time, at most some 250 ms in all, so that it reads like any other engine. */
export async function* streamText(
  content: string,
  signal: AbortSignal,
): AsyncGenerator<EnginePart> {
  const pieces = content.match(/(?:\S+\s*){1,4}/g) ?? [];
  const delay = Math.min(12, 250 / Math.max(1, pieces.length));
  for (const [index, delta] of pieces.entries()) {
    signal.throwIfAborted();
    if (index > 0) await pause(delay);
    yield { type: 'text', delta };
  }
}
