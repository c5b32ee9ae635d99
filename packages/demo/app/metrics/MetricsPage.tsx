import { useState } from 'react';
import type { MetricScope } from '../../shared/api.ts';
import { Choice } from '../calibration/Choice.tsx';
import { messages } from '../messages/index.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { HealthPanel } from './HealthPanel.tsx';
import { RatePanels } from './RatePanels.tsx';
import { UpdatePanel } from './UpdatePanel.tsx';

const refreshEvery = 10_000;

const scopes = [
  { value: 'this', label: messages.metricsThis },
  { value: 'all', label: messages.metricsAll },
] as const;

/** Today's measured numbers, and the health check and weekly update on a worked example. */
export function MetricsPage() {
  const { metricsOf, status } = useCopilot();
  const [scope, setScope] = useState<MetricScope>('this');
  const metrics = metricsOf[scope];
  const state = useResource(metrics, refreshEvery);
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
      <section className="worked" aria-labelledby="worked-title">
        <h2 id="worked-title">{messages.workedTitle}</h2>
        <p className="example-mark">{messages.workedMark}</p>
        <p className="lead">{messages.workedLead}</p>
        <div className="panels">
          <HealthPanel />
          <UpdatePanel />
        </div>
      </section>
    </div>
  );
}
