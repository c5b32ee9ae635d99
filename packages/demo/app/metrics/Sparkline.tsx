import { useCredence } from '@credence-ui/react/provider';
import { messages } from '../messages/index.ts';
import { percent } from './percent.ts';
import type { RatePanel } from './RatePanel.tsx';
import { heightOf, linesOf, pointsOf, topOf } from './sparkline.ts';

/** A rate over the days as a small picture, with the same in words. Days without a figure are gaps. */
export function Sparkline({ days, title, target }: Sparkline.Props) {
  const { locale } = useCredence();
  const rates = days.map(({ rate }) => rate);
  const top = topOf([...rates, target ?? null]);
  const points = pointsOf(rates, top);
  const last = points.at(-1);
  if (!last) return <p className="sparkline none">{messages.sparklineNone}</p>;
  const known = days.flatMap(({ day, rate }) =>
    rate === null ? [] : [`${day}: ${percent(rate, locale)}`],
  );
  return (
    <svg
      className="sparkline"
      viewBox="0 0 220 60"
      role="img"
      aria-label={messages.sparkline(title, known)}
      preserveAspectRatio="none"
    >
      {target !== undefined && (
        <path className="target" d={`M0 ${String(heightOf(target, top))}H220`} />
      )}
      {linesOf(points).map((line) => (
        <path key={line} className="line" d={line} />
      ))}
      <path className="end" d={`M${String(last.x)} ${String(last.y)}h0.01`} />
    </svg>
  );
}

export declare namespace Sparkline {
  interface Props {
    readonly days: readonly RatePanel.DayRate[];
    /** What is measured. */
    readonly title: string;
    /** In [0, 1]. */
    readonly target?: number;
  }
}
