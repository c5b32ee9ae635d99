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

type PreviewState<Preview = CalibrationPreview> =
  | { readonly state: 'idle' }
  | { readonly state: 'shown'; readonly preview: Preview }
  | { readonly state: 'failed'; readonly words: string };

/** Loads a preview, or closes it with `null`. */
export function useCalibrationPreview<Preview = CalibrationPreview>(): readonly [
  PreviewState<Preview>,
  (load: (() => Promise<Preview>) | null) => Promise<void>,
] {
  const [preview, setPreview] = useState<PreviewState<Preview>>({ state: 'idle' });
  const show = async (load: (() => Promise<Preview>) | null) => {
    if (load === null) {
      setPreview({ state: 'idle' });
      return;
    }
    const next = await load().then(
      (loaded): PreviewState<Preview> => ({ state: 'shown', preview: loaded }),
      (error: unknown): PreviewState<Preview> => ({
        state: 'failed',
        words: error instanceof Error ? error.message : String(error),
      }),
    );
    setPreview(next);
  };
  return [preview, show];
}
