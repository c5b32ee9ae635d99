import { createAnswerRunner } from '../../src/fallback/index.ts';
import type { RunnerOptions, RunSnapshot } from '../../src/fallback/index.ts';
import { createTestClock } from './createTestClock.ts';

/** One question to a runner on a clock of the test, and all that was seen of it. */
export function runWith(options: Partial<RunnerOptions> & Pick<RunnerOptions, 'primary'>) {
  const clock = createTestClock();
  const runner = createAnswerRunner({ clock, ...options });
  const run = runner.run('How long is the refund window?', { responseId: 'r1' });
  const seen: RunSnapshot[] = [];
  run.subscribe(() => seen.push(run.getSnapshot()));
  return { clock, run, runner, seen, ended: () => clock.until(run.ended) };
}
