import type { IdentityChange } from '../shared/calibration.ts';
import type { Copilot } from './copilot.ts';
import { identityOf } from './engine/identity.ts';

/** Notes which engine runs over which documents now, and says what became of the cut-offs when that changed. */
export async function noteRun(copilot: Copilot, say: (line: string) => void): Promise<void> {
  const identity = identityOf(copilot);
  const { runs, policies } = copilot.store;
  try {
    const change = await runs.enter(identity);
    if (change !== null) say(changeLine(change, (await policies.read(identity.id)).number > 0));
  } catch {
    // The database is away, which is told where it is opened; the next start notes the run.
  }
}

function changeLine({ what, at }: IdentityChange, isKnown: boolean): string {
  const words = { documents: 'documents', engine: 'engine', both: 'engine and the documents' };
  const day = at.slice(0, 10);
  return isKnown
    ? `The ${words[what]} changed on ${day} to what ran here before: the cut-offs of then are in force again.`
    : `The ${words[what]} changed on ${day}: cut-offs are the defaults again until votes certify them.`;
}
