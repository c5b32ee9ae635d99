import { useState } from 'react';
import { defaultTiers } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';
import { Calibration } from '@credence-ui/react/calibration';
import type { CutOffs, LabelledHistory } from '../../shared/calibration.ts';
import { lowHigh } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { Act } from './Act.tsx';
import { certifiedTiers } from './certifiedTiers.ts';
import { ChangeStatus } from './ChangeStatus.tsx';
import type { ChosenLabels } from './chosenLabels.ts';
import { usePolicyChange } from './usePolicyChange.ts';

/** The cut-offs in force, to be moved, looked at and applied. */
export function CutOffPanel({ history, chosen, tiers, onTiers }: CutOffPanel.Props) {
  const { api } = useCopilot();
  const [change, run] = usePolicyChange();
  const { policy, promises } = history;
  const certified = certifiedTiers(tiers, promises);
  const isSame = sameCutOffs(tiers, policy.tiers);
  const isDefault = sameCutOffs(policy.tiers, defaultTiers);
  // The same cut-offs again carry today's certificate.
  const isReady = !policy.oneClick.earned && policy.oneClick.certified;
  const isBusy = change.state === 'busy';
  const [typed, setTyped] = useState('');
  const isLow = !isSame && (tiers[0]?.min ?? 1) < lowHigh;
  const isMeant = !isLow || typed.trim().toLowerCase() === messages.cutOffsLowWord;
  const put = async (cutOffs: CutOffs | null) => {
    const confirmed = isLow && cutOffs !== null ? { confirmed: true as const } : {};
    const act = () => api.changePolicy({ base: policy.version, cutOffs, ...confirmed });
    if (await run(act, messages.cutOffsApplied)) onTiers(null);
  };
  return (
    <section className="panel cut-offs" aria-labelledby="cut-offs-title">
      <h2 id="cut-offs-title">{messages.cutOffsTitle}</h2>
      <p className="lead">{messages.cutOffsLead}</p>
      <Calibration.Thresholds
        {...chosen}
        tiers={tiers}
        defaultTiers={policy.tiers}
        onTiersChange={onTiers}
      />
      {isLow && <LowCutOff typed={typed} onType={setTyped} />}
      <div className="acts">
        <Act
          look="main"
          off={(isSame && !isReady) || !isMeant || isBusy}
          onAct={() => void put(cutOffsOf(tiers))}
        >
          {isBusy ? messages.cutOffsApplying : messages.cutOffsApply}
        </Act>
        {certified && <Act onAct={() => onTiers(certified)}>{messages.cutOffsCertified}</Act>}
        <Act look="quiet" off={isDefault || isBusy} onAct={() => void put(null)}>
          {messages.cutOffsDefault}
        </Act>
        <ChangeStatus change={change} />
      </div>
    </section>
  );
}

export declare namespace CutOffPanel {
  interface Props {
    readonly history: LabelledHistory;
    readonly chosen: ChosenLabels;
    /** As moved so far. */
    readonly tiers: Tiers;
    /** Told of each move; `null` goes back to those in force. */
    readonly onTiers: (tiers: Tiers | null) => void;
  }
}

function LowCutOff({ typed, onType }: LowCutOffProps) {
  return (
    <label>
      {messages.cutOffsLow(messages.cutOffsLowWord)}{' '}
      <input type="text" value={typed} onChange={(event) => onType(event.target.value)} />
    </label>
  );
}

interface LowCutOffProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function cutOffsOf(tiers: Tiers): CutOffs {
  return Object.fromEntries(tiers.slice(0, -1).map(({ name, min }) => [name, min]));
}

function sameCutOffs(tiers: Tiers, others: Tiers): boolean {
  return tiers.every(({ min }, i) => min === others[i]?.min);
}
