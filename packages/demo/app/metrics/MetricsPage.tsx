import { useState } from 'react';
import type { MetricScope } from '../../shared/api.ts';
import { Choice } from '../calibration/Choice.tsx';
import { messages } from '../messages/index.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { RatePanels } from './RatePanels.tsx';
import { WeekPanels } from './WeekPanels.tsx';

const refreshEvery = 10_000;
const weekEvery = 60_000;

const scopes = [
  { value: 'this', label: messages.metricsThis },
  { value: 'all', label: messages.metricsAll },
] as const;

/** Today's numbers, and the nine metrics of the week with what follows from them. */
export function MetricsPage() {
  const { measuresOf, metricsOf, status } = useCopilot();
  const [scope, setScope] = useState<MetricScope>('this');
  const metrics = metricsOf[scope];
  const state = useResource(metrics, refreshEvery);
  const week = measuresOf[scope];
  const weekState = useResource(week, weekEvery);
  const prompt = useStore(status).value?.promptVersion;
  return (
    <div className="page metrics">
      <div className="metrics-head">
        <PageTitle>{messages.metricsToday}</PageTitle>
        {state.value && (
          <span className="lead">{messages.metricsFrom(state.value.events, prompt ?? null)}</span>
        )}
      </div>
      <Choice name={messages.metricsScope} options={scopes} value={scope} onChange={setScope} />
      <p className="lead">{messages.metricsScopeLead}</p>
      <Loaded resource={metrics} state={state}>
        {(day) => <RatePanels day={day} />}
      </Loaded>
      <Loaded resource={week} state={weekState}>
        {(value) => <WeekPanels week={value} />}
      </Loaded>
    </div>
  );
}
