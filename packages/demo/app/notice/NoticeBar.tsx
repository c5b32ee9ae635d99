import type { ReactNode } from 'react';
import type { Tone } from '@credence-ui/core/tier';
import { TierGlyph } from '../tier/TierGlyph.tsx';

/** One line that tells how the copilot itself is doing. */
export function NoticeBar({ tone, children }: NoticeBar.Props) {
  return (
    <p className="notice" data-credence="notice" data-tone={tone}>
      <TierGlyph tone={tone} />
      <span>{children}</span>
    </p>
  );
}

export declare namespace NoticeBar {
  interface Props {
    readonly tone: Tone;
    readonly children: ReactNode;
  }
}
