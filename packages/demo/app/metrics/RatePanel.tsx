import { useId } from 'react';
import { useCredence } from '@credence-ui/react/provider';
import { percent } from './percent.ts';
import { Sparkline } from './Sparkline.tsx';

/** One rate: its figure, what it rests on, and how it went over the days. */
export function RatePanel({ title, rate, none, detail, days, target }: RatePanel.Props) {
  const { locale } = useCredence();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rate === null ? (
        <p className="figure none">{none}</p>
      ) : (
        <p className="figure">{percent(rate, locale)}</p>
      )}
      {rate !== null && <p className="detail">{detail}</p>}
      <Sparkline days={days} title={title} {...(target !== undefined && { target })} />
    </section>
  );
}

export declare namespace RatePanel {
  interface Props {
    readonly title: string;
    /** In [0, 1]; `null` when there is nothing to divide by. */
    readonly rate: number | null;
    /** Said instead of a figure when `rate` is null. */
    readonly none: string;
    readonly detail: string;
    readonly days: readonly DayRate[];
    /** In [0, 1]; drawn as a dashed line. */
    readonly target?: number;
  }
  interface DayRate {
    readonly day: string;
    readonly rate: number | null;
  }
}
