import type { Check } from './checks.ts';
import type { Outcome } from './runCheck.ts';

/** Runs two checks at a time in the order given, each after what it waits for; browser checks come last and alone. */
export async function schedule(
  checks: readonly Check[],
  run: (check: Check) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = checks.filter((check) => check.browser !== true);
  const lane = async () => {
    for (let check = take(waiting, outcomes); check !== null; check = take(waiting, outcomes)) {
      outcomes.push(await run(check));
    }
  };
  while (waiting.length > 0) await Promise.all([lane(), lane()]);
  for (const check of checks.filter((each) => each.browser)) outcomes.push(await run(check));
  return outcomes;
}

function take(waiting: Check[], outcomes: readonly Outcome[]): Check | null {
  const ended = new Set(outcomes.map((outcome) => outcome.check.name));
  const index = waiting.findIndex((check) => (check.after ?? []).every((name) => ended.has(name)));
  return index < 0 ? null : (waiting.splice(index, 1)[0] ?? null);
}
