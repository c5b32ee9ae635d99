import type { Tone } from '@credence-ui/core/tier';
import { TierGlyph } from './TierGlyph.tsx';

/** A tier as one line: glyph, words and colour. */
export function TierLine({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  return (
    <span className="tier-line" data-credence="tier-line" data-tone={tone}>
      <TierGlyph tone={tone} />
      {text}
    </span>
  );
}
