import { uuidv7 } from '../../event/event.ts';
import { systemAfter } from '../../request/postJson.ts';
import type { AnswerRun, RunnerOptions } from './answerRun.ts';
import type { CachedAnswer } from './answerSource.ts';
import { createQuantile } from './createQuantile.ts';
import { startRun } from './startRun.ts';

/** Asks for answers, and sees to it that each question ends in an answer or a way on. */
export interface AnswerRunner {
  /** Begins at once. `responseId` is minted where none is given. */
  run(question: string, given?: { readonly responseId?: string }): AnswerRun;
}

/**
 * Runs questions against a primary source and what stands behind it: tries again before the first word as `resilience` says, fails over to
 * the backup and says so, shows a cached answer with its age where nothing else came, holds back what a guardrail blocks, and tells how
 * long an answer may still take from how long others took. Text that a person saw is never silently replaced.
 */
export function createAnswerRunner(options: RunnerOptions): AnswerRunner {
  const clock = options.clock ?? { now: Date.now, after: systemAfter };
  const latency = createQuantile(0.75);
  return {
    run(question, { responseId = uuidv7({ now: clock.now, random: Math.random }) } = {}) {
      return startRun({ ...options, clock, latency }, { question, responseId });
    },
  };
}

/** A cache in memory for the questions asked last, matched without case, spaces and punctuation at the end. */
export function answerCache({ size = 200 }: { readonly size?: number } = {}) {
  const answers = new Map<string, CachedAnswer>();
  const keyOf = (question: string) =>
    question
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[\s?!.]+$/, '')
      .trim();
  return {
    find: (question: string): CachedAnswer | null => answers.get(keyOf(question)) ?? null,
    keep(question: string, answer: CachedAnswer): void {
      const key = keyOf(question);
      answers.delete(key);
      answers.set(key, answer);
      const [oldest = key] = answers.keys();
      if (answers.size > size) answers.delete(oldest);
    },
  };
}
