import type { DayMetrics } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { RatePanel } from './RatePanel.tsx';
import { TierMix } from './TierMix.tsx';
import { wilsonInterval } from './wilsonInterval.ts';

/** The target of the edit rate: fewer than 30 % of the drafts changed. */
const editTarget = 0.3;

/** Edit rate, helpful votes, hand-offs and the tiers shown. */
export function RatePanels({ day }: { readonly day: DayMetrics }) {
  const votes = day.thumbsUp + day.thumbsDown;
  return (
    <div className="panels">
      <RatePanel
        title={messages.editRate}
        rate={day.editRate}
        none={messages.editRateNone}
        detail={messages.editRateDetail(day.sent, editTarget)}
        days={day.days.map((one) => ({ day: one.day, rate: one.editRate }))}
        target={editTarget}
      />
      <RatePanel
        title={messages.helpful}
        rate={day.thumbsRatio}
        none={messages.helpfulNone}
        detail={messages.helpfulDetail(
          votes,
          day.votesOnWithheld,
          wilsonInterval(day.thumbsUp, votes),
        )}
        days={day.days.map((one) => ({ day: one.day, rate: one.thumbsRatio }))}
      />
      <RatePanel
        title={messages.handed}
        rate={day.handoffRate}
        none={messages.handedNone(day.handoffsFailed)}
        detail={messages.handedDetail(day.handoffsAccepted, day.handoffsFailed)}
        days={day.days.map((one) => ({ day: one.day, rate: one.handoffRate }))}
      />
      <TierMix day={day} />
    </div>
  );
}
