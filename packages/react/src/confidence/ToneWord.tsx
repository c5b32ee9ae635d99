import type { Tone } from '@credence-ui/core/tier';
import { toneGlyphs } from './toneGlyphs.tsx';

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
