import type { AnswerSource } from '../../src/fallback/index.ts';

/** What a source does next: says words, throws, or waits. */
export type Step = string | Error | (() => Promise<void>);

/** A source that does these steps and then finishes. */
export function says(...steps: readonly Step[]): AnswerSource {
  return async function* () {
    for (const step of steps) {
      if (step instanceof Error) throw step;
      if (typeof step === 'string') yield { type: 'text', delta: step };
      else await step();
    }
    yield { type: 'finish', finish: 'complete' };
  };
}

/** A wait without end. */
export const forever: Step = () => new Promise(() => undefined);
