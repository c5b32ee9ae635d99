import type { AIResponse } from '../../response/response.ts';
import type { RunnerOptions } from './answerRun.ts';
import type { RunClock } from './beforeDeadline.ts';

/** A cached answer that is fresh enough to be shown. */
export interface FoundAnswer {
  readonly response: AIResponse;
  readonly ageSeconds: number;
  readonly sourceVersion: string | null;
}

const week = 7 * 24 * 3600;

/** What the cache has for a question; `null` also where it throws, or has what is too old or has no words. */
export async function findCached(
  { cache, cacheSeconds = week, clock }: RunnerOptions & { readonly clock: RunClock },
  question: string,
): Promise<FoundAnswer | null> {
  try {
    const answer = (await cache?.find(question)) ?? null;
    if (answer === null || answer.response.content.trim() === '') return null;
    // A clock that was set back makes nothing younger than it is.
    const ageSeconds = Math.max(0, Math.round((clock.now() - answer.at) / 1000));
    const { response, sourceVersion = null } = answer;
    return ageSeconds <= cacheSeconds ? { response, ageSeconds, sourceVersion } : null;
  } catch {
    return null;
  }
}
