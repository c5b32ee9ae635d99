import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { EvaluatePanel } from './EvaluatePanel.tsx';
import { PriorityPanel } from './PriorityPanel.tsx';
import { ShipPanel } from './ShipPanel.tsx';
import { TunePanel } from './TunePanel.tsx';

const refreshEvery = 30_000;

/** For whoever leads: a version from its first questions to the day on which it is taken back. */
export function CyclePage() {
  const { cycle } = useCopilot();
  const state = useResource(cycle, refreshEvery);
  return (
    <div className="page calibration cycle">
      <PageTitle>{messages.cycleTitle}</PageTitle>
      <p className="lead">{messages.cycleLead}</p>
      <Loaded resource={cycle} state={state}>
        {(value) => (
          <>
            {value.problems.length > 0 && <Problems problems={value.problems} />}
            <EvaluatePanel cycle={value} />
            <TunePanel cycle={value} />
            <ComparePanel cycle={value} />
            <ShipPanel cycle={value} />
            <PriorityPanel />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div className="panel" role="note">
      <h2>{messages.cycleProblems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
