import type { CredenceEvent } from '@credence-ui/core/event';
import { summarizeEvents } from '@credence-ui/insights';
import type { EventSummary } from '@credence-ui/insights';
import { proportionDifference } from '@credence-ui/insights/experiments';
import type { CountedShare, DriftFigure } from '../../shared/cycle.ts';

/** What became of tiers and metrics since a version is in force, beside as long before, with what chance alone would do. */
export function measureDrift(
  before: readonly CredenceEvent[],
  since: readonly CredenceEvent[],
): readonly DriftFigure[] {
  const [then, now] = [summarizeEvents(before), summarizeEvents(since)];
  return names.map((name) => compare(name, count(name, then), count(name, now)));
}

const names = [
  'high',
  'medium',
  'low',
  'unknown',
  'editRate',
  'thumbsRatio',
  'handoffRate',
] as const;

function compare(
  name: DriftFigure['name'],
  before: CountedShare,
  since: CountedShare,
): DriftFigure {
  const proportion = ({ count: successes, of: trials }: CountedShare) => ({ successes, trials });
  return { name, before, since, ...proportionDifference(proportion(since), proportion(before)) };
}

function count(name: DriftFigure['name'], summary: EventSummary): CountedShare {
  const { sent, thumbsUp, thumbsDown, shown, tiers, handoffsAccepted } = summary;
  switch (name) {
    case 'editRate':
      return { count: Math.round((summary.editRate ?? 0) * sent), of: sent };
    case 'thumbsRatio':
      return { count: thumbsUp, of: thumbsUp + thumbsDown };
    case 'handoffRate':
      return { count: handoffsAccepted, of: Math.max(shown, handoffsAccepted) };
    default:
      return { count: tiers[name] ?? 0, of: shown };
  }
}
