import type { CalibrationSummary, LabelledHistory } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Act } from './Act.tsx';
import { ChangeStatus } from './ChangeStatus.tsx';
import { PreviewPanel, useCalibrationPreview } from './PreviewPanel.tsx';
import { useMoment } from './useMoment.ts';
import { usePolicyChange } from './usePolicyChange.ts';

/** Whether confidence is calibrated, by what and since when, and what it takes to be. */
export function CalibratorPanel({ history }: { readonly history: LabelledHistory }) {
  const { api } = useCopilot();
  const [change, run] = usePolicyChange();
  const [preview, show] = useCalibrationPreview();
  const { policy, fit } = history;
  const { calibration, version } = policy;
  const isBusy = change.state === 'busy';
  const isEstimated = calibration !== null && calibration.expected !== null;
  const fitWords = calibration && !isEstimated ? messages.calibratorAgain : messages.calibratorFit;
  return (
    <section className="panel calibrator" aria-labelledby="calibrator-title">
      <h2 id="calibrator-title">{messages.calibratorTitle}</h2>
      <CalibratorState calibration={calibration} />
      <p className="detail">
        {messages.calibratorNeeds(fit.right, fit.wrong, fit.votesNeeded, fit.eachNeeded)}
      </p>
      <PreviewPanel
        preview={preview}
        onApply={() => {
          void show(null);
          void run(() => api.calibrate(version), messages.calibratorFitted);
        }}
        onCancel={() => void show(null)}
      />
      <div className="acts">
        <Act
          off={!fit.ready || isBusy}
          onAct={() => void show(() => api.previewCalibration(version))}
        >
          {isBusy ? messages.calibratorWorking : fitWords}
        </Act>
        {calibration && (
          <Act
            look="quiet"
            off={isBusy}
            onAct={() =>
              void run(
                () => api.uncalibrate(version),
                isEstimated ? messages.estimateDropped : messages.calibratorDropped,
              )
            }
          >
            {isEstimated ? messages.estimateDrop : messages.calibratorDrop}
          </Act>
        )}
        <ChangeStatus change={change} />
      </div>
    </section>
  );
}

function CalibratorState({ calibration }: { readonly calibration: CalibrationSummary | null }) {
  const moment = useMoment();
  if (calibration === null) return <p>{messages.calibratorOff}</p>;
  const { method, expected, labels, right, fittedAt } = calibration;
  if (expected !== null)
    return <p>{messages.estimateOn(Math.round(expected * 100), labels, moment(fittedAt))}</p>;
  const named = messages.calibratorMethods[method] ?? method;
  return <p>{messages.calibratorOn(named, labels, right, moment(fittedAt))}</p>;
}
