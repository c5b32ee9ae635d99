import { useState } from 'react';
import { tierWords, useCredence } from '@credence-ui/react/provider';
import { defaultTiers } from '@credence-ui/core/tier';
import type { CalibrationPreview } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';
import { Act } from './Act.tsx';

/** What calibrating would change: the tiers of known answers, and each cut-off. */
export function PreviewPanel({ preview: state, onApply, onCancel }: PreviewPanel.Props) {
  const { messages: words } = useCredence();
  if (state.state === 'idle') return null;
  if (state.state === 'failed') {
    return (
      <p role="alert" className="problem">
        {state.words}
      </p>
    );
  }
  const { known, moved, before, after } = state.preview;
  return (
    <div role="group" aria-label={messages.previewTitle}>
      <p>{messages.previewMoved(moved, known)}</p>
      <ul>
        {defaultTiers
          .filter(({ name }) => name in after)
          .map((tier) => (
            <li key={tier.name}>
              {messages.previewCutOff(
                tierWords(tier, words).label,
                (before[tier.name] ?? 0).toFixed(2),
                (after[tier.name] ?? 0).toFixed(2),
              )}
            </li>
          ))}
      </ul>
      <div className="acts">
        <Act look="main" onAct={onApply}>
          {messages.previewApply}
        </Act>
        <Act look="quiet" onAct={onCancel}>
          {messages.previewCancel}
        </Act>
      </div>
    </div>
  );
}

export declare namespace PreviewPanel {
  interface Props {
    readonly preview: PreviewState;
    readonly onApply: () => void;
    readonly onCancel: () => void;
  }
}

type PreviewState =
  | { readonly state: 'idle' }
  | { readonly state: 'shown'; readonly preview: CalibrationPreview }
  | { readonly state: 'failed'; readonly words: string };

/** Loads a preview, or closes it with `null`. */
export function useCalibrationPreview(): readonly [
  PreviewState,
  (load: (() => Promise<CalibrationPreview>) | null) => Promise<void>,
] {
  const [preview, setPreview] = useState<PreviewState>({ state: 'idle' });
  const show = async (load: (() => Promise<CalibrationPreview>) | null) => {
    if (load === null) {
      setPreview({ state: 'idle' });
      return;
    }
    const next = await load().then(
      (loaded): PreviewState => ({ state: 'shown', preview: loaded }),
      (error: unknown): PreviewState => ({
        state: 'failed',
        words: error instanceof Error ? error.message : String(error),
      }),
    );
    setPreview(next);
  };
  return [preview, show];
}
