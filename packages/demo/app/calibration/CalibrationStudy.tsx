import { useMemo, useState } from 'react';
import type { Tiers } from '@credence-ui/core/tier';
import { Calibration } from '@credence-ui/react/calibration';
import { CredenceProvider } from '@credence-ui/react/provider';
import type { LabelledHistory } from '../../shared/calibration.ts';
import { CalibratorPanel } from './CalibratorPanel.tsx';
import { chosenLabels } from './chosenLabels.ts';
import type { LabelChoice } from './chosenLabels.ts';
import { CutOffPanel } from './CutOffPanel.tsx';
import { EstimatePanel, isFirstWeek } from './EstimatePanel.tsx';
import { LabelPanel } from './LabelPanel.tsx';
import { PromisePanel } from './PromisePanel.tsx';

/** The labelled answers as drawings, and the cut-offs that move over them. */
export function CalibrationStudy({ history }: { readonly history: LabelledHistory }) {
  const { labels, policy, promises } = history;
  const [choice, setChoice] = useState<LabelChoice>({ source: 'votes', seen: false });
  const [moved, setMoved] = useState<Tiers | null>(null);
  const tiers = moved ?? policy.tiers;
  const seen = choice.seen && policy.calibration !== null;
  const chosen = useMemo(
    () => chosenLabels(labels, { source: choice.source, seen }),
    [labels, choice.source, seen],
  );
  return (
    <>
      {isFirstWeek(history) && <EstimatePanel history={history} />}
      <LabelPanel history={history} choice={choice} onChoice={setChoice} />
      {labels.scores.length > 0 && (
        <CredenceProvider tiers={tiers}>
          <div className="panels drawings">
            <div className="panel">
              <Calibration.Diagram {...chosen} />
            </div>
            <div className="panel">
              <Calibration.RiskCoverage {...chosen} />
            </div>
          </div>
        </CredenceProvider>
      )}
      <CutOffPanel history={history} chosen={chosen} tiers={tiers} onTiers={setMoved} />
      <PromisePanel promises={promises} />
      <CalibratorPanel history={history} />
    </>
  );
}
