import { useState } from 'react';
import type { MetricTrend } from '@credence-ui/insights';
import { useCredence } from '@credence-ui/react/provider';
import type { CountedShare, DriftFigure, Shipped } from '../../shared/cycle.ts';
import { Act } from '../calibration/Act.tsx';
import { ChangeStatus } from '../calibration/ChangeStatus.tsx';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';
import { percent } from '../metrics/percent.ts';
import { Sparkline } from '../metrics/Sparkline.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Choice, named } from './Choice.tsx';
import { points, pValue } from './figures.ts';
import { useDecision } from './useDecision.ts';
import type { CycleProps } from './useDecision.ts';

/** The version in force, what became of tiers and metrics since, and the way back. */
export function ShipPanel({ cycle }: CycleProps) {
  const { api } = useCopilot();
  const moment = useMoment();
  const [change, run] = useDecision();
  const { inForce, prompts, base, drift, trend, shipped } = cycle;
  const others = prompts
    .filter(({ version, usable }) => usable && version !== inForce.version)
    .map(({ version }) => version);
  const [chosen, setChosen] = useState<string | null>(null);
  const next = chosen !== null && others.includes(chosen) ? chosen : others.at(-1);
  const ship = (version: string) =>
    void run(() => api.ship(base, version), messages.cycleShipped(version));
  const busy = change.state === 'busy';
  const since =
    inForce.since === null ? messages.cycleFromStart : messages.cycleSince(moment(inForce.since));
  return (
    <section className="panel" aria-labelledby="ship-title">
      <h2 id="ship-title">{messages.cycleShip}</h2>
      <p>
        <b>{messages.cycleInForce(inForce.version)}</b>, {since}
      </p>
      <div className="spec">
        {next === undefined ? null : (
          <Choice
            label={messages.cycleVersion}
            value={next}
            options={named(others)}
            onChoose={setChosen}
          />
        )}
        <div className="acts">
          {next === undefined ? null : (
            <Act look="main" off={busy} onAct={() => ship(next)}>
              {messages.cycleShipThis(next)}
            </Act>
          )}
          <ChangeStatus change={change} />
        </div>
      </div>
      <DriftTable drift={drift} />
      {trend && <Trend trend={trend} />}
      <History shipped={shipped} busy={busy} usable={others} onShip={ship} />
    </section>
  );
}

function DriftTable({ drift }: { readonly drift: readonly DriftFigure[] }) {
  const { locale } = useCredence();
  if (drift.length === 0) return <p className="lead">{messages.cycleNoDrift}</p>;
  const share = ({ count, of }: CountedShare) =>
    messages.cycleCount(count, of, of === 0 ? null : percent(count / of, locale));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={messages.cycleDrift}>
      <table className="compared">
        <caption>{messages.cycleDrift}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{messages.cycleBefore}</th>
            <th scope="col">{messages.cycleNow}</th>
            <th scope="col">{messages.cycleChance}</th>
          </tr>
        </thead>
        <tbody>
          {drift.map((figure) => (
            <tr key={figure.name} data-changed={isFound(figure) ? '' : undefined}>
              <th scope="row">{messages.cycleMetricName(figure.name)}</th>
              <td>{share(figure.before)}</td>
              <td>{share(figure.since)}</td>
              <td>{differenceOf(figure, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The edit rate day by day, and whether it changed since, by a test that may be looked at every day. */
function Trend({ trend }: { readonly trend: MetricTrend }) {
  const days = trend.days.map(({ day, value }) => ({ day, rate: value }));
  const title = messages.cycleMetricName('editRate');
  return (
    <div>
      <h3>{messages.cycleTrend}</h3>
      <Sparkline days={days} title={title} />
      <p>{trend.text}</p>
    </div>
  );
}

function isFound({ pValue: p }: DriftFigure): boolean {
  return p !== null && p < 0.05;
}

function differenceOf({ difference, interval, pValue: p }: DriftFigure, locale: string): string {
  if (difference === null || interval === null) return '';
  const range = `(${points(interval[0], locale)} … ${points(interval[1], locale)})`;
  return `${points(difference, locale)} ${range}${p === null ? '' : `, p ${pValue(p, locale)}`}`;
}

function History({ shipped, busy, usable, onShip }: HistoryProps) {
  const moment = useMoment();
  if (shipped.length === 0) return null;
  return (
    <table className="compared">
      <caption>{messages.cycleHistory}</caption>
      <tbody>
        {shipped.map(({ number, version, at }) => (
          <tr key={number}>
            <th scope="row">{version}</th>
            <td>
              <time dateTime={at}>{moment(at)}</time>
            </td>
            <td>
              {usable.includes(version) ? (
                <Act look="quiet" off={busy} onAct={() => onShip(version)}>
                  {messages.cycleBack(version)}
                </Act>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HistoryProps {
  readonly shipped: readonly Shipped[];
  readonly busy: boolean;
  /** Versions that are not in force and could be. */
  readonly usable: readonly string[];
  readonly onShip: (version: string) => void;
}
