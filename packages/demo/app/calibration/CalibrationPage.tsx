import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { CalibrationStudy } from './CalibrationStudy.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { OneClickNote } from './OneClickNote.tsx';
import { useMoment } from './useMoment.ts';

const refreshEvery = 15_000;

/** How right the copilot's own answers turned out, and the cut-offs that a lead draws from it. */
export function CalibrationPage() {
  const { calibration } = useCopilot();
  const state = useResource(calibration, refreshEvery);
  const moment = useMoment();
  return (
    <div className="page calibration">
      <PageTitle>{messages.calibration}</PageTitle>
      {state.value && (
        <p className="lead">
          {messages.calibrationLead(state.value.votes, state.value.drafts, state.value.undecided)}{' '}
          {messages.calibrationInForce(
            state.value.policy.version,
            state.value.policy.since && moment(state.value.policy.since),
          )}
        </p>
      )}
      {state.value && <ChangeNote history={state.value} />}
      {state.value && <OneClickNote policy={state.value.policy} />}
      <Loaded resource={calibration} state={state}>
        {(history) => <CalibrationStudy history={history} />}
      </Loaded>
    </div>
  );
}
