import { useState } from 'react';
import { useCredence } from '@credence-ui/react/provider';
import type { ExperimentPlan } from '../../shared/cycle.ts';
import { Act } from '../calibration/Act.tsx';
import { ChangeStatus } from '../calibration/ChangeStatus.tsx';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';
import { percent } from '../metrics/percent.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Choice, named } from './Choice.tsx';
import { ExperimentFigures } from './ExperimentFigures.tsx';
import { useDecision } from './useDecision.ts';
import type { CycleProps } from './useDecision.ts';

/** Two versions on real conversations: the plan, made before anything is seen, then what can be said so far. */
export function ComparePanel({ cycle }: CycleProps) {
  const { api } = useCopilot();
  const [change, run] = useDecision();
  const { experiment, base } = cycle;
  const busy = change.state === 'busy';
  return (
    <section className="panel" aria-labelledby="compare-title">
      <h2 id="compare-title">{messages.cycleCompare}</h2>
      <p className="lead">{messages.cycleCompareLead}</p>
      {experiment ? (
        <Running cycle={cycle} />
      ) : (
        <PlanForm
          cycle={cycle}
          busy={busy}
          onStart={(plan) => void run(() => api.startExperiment(base, plan), messages.cycleStarted)}
        />
      )}
      <div className="acts">
        {experiment && (
          <Act
            off={busy}
            onAct={() => void run(() => api.stopExperiment(base), messages.cycleStopped)}
          >
            {messages.cycleStop}
          </Act>
        )}
        <ChangeStatus change={change} />
      </div>
    </section>
  );
}

function Running({ cycle: { experiment } }: CycleProps) {
  const moment = useMoment();
  const { locale } = useCredence();
  if (!experiment) return null;
  return (
    <>
      <p>
        {messages.cycleRunning(experiment, percent(experiment.share, locale))},{' '}
        {messages.cycleSince(moment(experiment.since))}.
      </p>
      <ExperimentFigures comparison={experiment.comparison} />
    </>
  );
}

const metrics = ['editRate', 'thumbsRatio', 'handoffRate'] as const;

function PlanForm({ cycle, busy, onStart }: PlanForm.Props) {
  const versions = cycle.prompts.filter(({ usable }) => usable).map(({ version }) => version);
  const others = versions.filter((version) => version !== cycle.inForce.version);
  const [variant, setVariant] = useState(others.at(-1) ?? cycle.inForce.version);
  const [metric, setMetric] = useState<ExperimentPlan['metric']>('editRate');
  const [share, setShare] = useState(50);
  const [effect, setEffect] = useState(10);
  const control = cycle.inForce.version;
  const start = () =>
    onStart({ control, variant, metric, share: share / 100, effect: effect / 100 });
  return (
    <div className="spec">
      <p>
        {messages.cycleControl}: <b>{control}</b>
      </p>
      <Choice
        label={messages.cycleVariant}
        value={variant}
        options={named(versions)}
        onChoose={setVariant}
      />
      <Percent label={messages.cycleShare} value={share} onValue={setShare} />
      <Choice
        label={messages.cycleMetric}
        value={metric}
        options={metrics.map((name) => ({ value: name, label: messages.cycleMetricName(name) }))}
        onChoose={(name) => setMetric(metrics.find((one) => one === name) ?? 'editRate')}
      />
      <Percent label={messages.cycleEffect} value={effect} onValue={setEffect} />
      <div className="acts">
        <Act look="main" off={busy} onAct={start}>
          {messages.cycleStart}
        </Act>
      </div>
    </div>
  );
}

declare namespace PlanForm {
  interface Props extends CycleProps {
    readonly busy: boolean;
    readonly onStart: (plan: ExperimentPlan) => void;
  }
}

function Percent({ label, value, onValue }: PercentProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        min={1}
        max={99}
        value={Number.isNaN(value) ? '' : value}
        onChange={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
      />
    </label>
  );
}

interface PercentProps {
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}
