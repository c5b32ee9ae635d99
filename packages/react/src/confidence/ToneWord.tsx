import type { ReactNode } from 'react';
import type { Tone } from '@credence-ui/core/tier';

/** A verdict as glyph, word and colour. */
export function ToneWord({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span data-credence="confidence-verdict" data-tone={tone}>
      <ToneGlyph tone={tone} />
      {word}
    </span>
  );
}

/** The glyph alone; what stands beside it says the same in words. */
export function ToneGlyph({ tone }: { tone: Tone }) {
  return (
    <svg data-credence="confidence-icon" viewBox="0 0 24 24" aria-hidden="true">
      {toneGlyphs[tone]}
    </svg>
  );
}

const circle = <circle cx="12" cy="12" r="9" />;

/** What each tone looks like without colour, in a square of 24. */
export const toneGlyphs: Readonly<Record<Tone, ReactNode>> = {
  positive: (
    <>
      {circle}
      <path d="m8 12.2 2.7 2.7 5.3-5.6" />
    </>
  ),
  caution: (
    <>
      {circle}
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" stroke="none" />
    </>
  ),
  negative: (
    <>
      <path d="M12 4 2.8 20h18.4z" />
      <path d="M12 10v4.2M12 17v.2" />
    </>
  ),
  neutral: (
    <>
      {circle}
      <path d="M9.5 9.4a2.6 2.6 0 1 1 3.5 2.4c-.6.3-1 .8-1 1.6M12 16.6v.2" />
    </>
  ),
};

/** A confidence that is still to come. */
export const pendingGlyph: ReactNode = <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth={3} />;
