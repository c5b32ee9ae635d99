import type { CredenceEvent } from '@credence-ui/core';
import { drawReviewSample } from '@credence-ui/insights';
import type { ReviewEntry } from '@credence-ui/insights';
import type { Draws } from '../store/createDraws.ts';

/** Answers that are drawn at a time. */
const drawn = 40;
/** Days of events that a sample speaks of, and for how many it stands. */
const [days, standing] = [30, 7];
const day = 86_400_000;

/** From when on answers may be drawn. */
export function sampledSince(now: Date): Date {
  return new Date(now.getTime() - days * day);
}

/**
 * The same answers whoever reviews and however far they are. A full sample is stored and stands for a week, whatever comes in
 * meanwhile; as long as there are fewer answers than it takes, all of them are in it.
 */
export async function readSample(
  draws: Draws,
  events: readonly CredenceEvent[],
  now: Date,
): Promise<readonly ReviewEntry[]> {
  const last = await draws.latest();
  if (last && now.getTime() - last.at.getTime() < standing * day) return last.entries;
  // Verdicts change nothing of what is drawn.
  const shown = events.filter(({ type }) => type !== 'answer.reviewed');
  // Another seed each time, and the same one for all who ask at the same time.
  const entries = drawReviewSample(shown, { n: drawn, seed: Math.floor(now.getTime() / day) });
  if (entries.some(({ probability }) => probability < 1)) await draws.add(entries, now);
  return entries;
}
