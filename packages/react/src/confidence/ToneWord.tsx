import type { Tone } from '@credence-ui/core/tier';
import { toneGlyphs } from './toneGlyphs.tsx';

/** A verdict as glyph, word and colour. */
export function ToneWord({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span data-credence="confidence-verdict" data-tone={tone}>
      <svg data-credence="confidence-icon" viewBox="0 0 24 24" aria-hidden="true">
        {toneGlyphs[tone]}
      </svg>
      {word}
    </span>
  );
}
