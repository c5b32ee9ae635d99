import { useId, useState } from 'react';
import { defaultTiers } from '@credence-ui/core/tier';
import { tierWords, useCredence } from '@credence-ui/react/provider';
import type { EstimatePreview, LabelledHistory } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Act } from './Act.tsx';
import { ChangeStatus } from './ChangeStatus.tsx';
import { useCalibrationPreview } from './PreviewPanel.tsx';
import { usePolicyChange } from './usePolicyChange.ts';

/** Votes from which on an estimate takes them in. */
const fewVotes = 20;

/** Whether the first week goes on: there are few votes, or too few to calibrate in place of an estimate. */
export function isFirstWeek({ votes, fit, policy }: LabelledHistory): boolean {
  if (policy.calibration === null) return votes < fewVotes;
  return policy.calibration.expected !== null && !fit.ready;
}

/** Asks how many drafts are expected to be right, and estimates confidence from it until votes say more. */
export function EstimatePanel({ history }: { readonly history: LabelledHistory }) {
  const { api } = useCopilot();
  const id = useId();
  const { version, calibration } = history.policy;
  const [percent, setPercent] = useState(Math.round((calibration?.expected ?? 0.8) * 100));
  const [change, run] = usePolicyChange();
  const [preview, show] = useCalibrationPreview<EstimatePreview>();
  const share = percent / 100;
  const isBusy = change.state === 'busy';
  return (
    <section className="panel estimate" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{messages.estimateTitle}</h2>
      <p>{messages.estimateLead(fewVotes)}</p>
      <ShareSlider
        percent={percent}
        onPercent={(next) => {
          setPercent(next);
          void show(null);
        }}
      />
      {preview.state === 'failed' && (
        <p role="alert" className="problem">
          {preview.words}
        </p>
      )}
      {preview.state === 'shown' && <EstimateChange preview={preview.preview} />}
      <div className="acts">
        {preview.state === 'shown' ? (
          <Act
            look="main"
            off={isBusy}
            onAct={() => {
              void show(null);
              void run(() => api.estimate(version, share), messages.estimateApplied);
            }}
          >
            {messages.estimateApply}
          </Act>
        ) : (
          <Act off={isBusy} onAct={() => void show(() => api.previewEstimate(version, share))}>
            {messages.estimatePreview}
          </Act>
        )}
        <ChangeStatus change={change} />
      </div>
    </section>
  );
}

function ShareSlider({ percent, onPercent }: ShareSlider.Props) {
  const id = useId();
  const text = `${String(percent)}%`;
  return (
    <>
      <label htmlFor={id}>{messages.estimateQuestion}</label>
      <input
        id={id}
        type="range"
        min={50}
        max={99}
        value={percent}
        aria-valuetext={text}
        onChange={({ target }) => onPercent(Number(target.value))}
      />
      <output htmlFor={id}>{text}</output>
    </>
  );
}

declare namespace ShareSlider {
  interface Props {
    /** From 50 to 99. */
    readonly percent: number;
    readonly onPercent: (percent: number) => void;
  }
}

function EstimateChange({ preview }: { readonly preview: EstimatePreview }) {
  const { messages: words } = useCredence();
  const { stored, labels, before, after } = preview;
  const countIn = (counts: EstimatePreview['before'], name: string) =>
    counts.find((one) => one.name === name)?.count ?? 0;
  return (
    <div role="group" aria-label={messages.estimateChange}>
      <p>{messages.estimateStored(stored, labels)}</p>
      <ul>
        {defaultTiers.map((tier) => (
          <li key={tier.name}>
            {messages.estimateTier(
              tierWords(tier, words).label,
              countIn(before, tier.name),
              countIn(after, tier.name),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
