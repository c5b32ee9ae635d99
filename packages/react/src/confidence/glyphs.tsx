'use client';
import type { ReactNode } from 'react';
import type { Tier, Tone } from '@credence-ui/core/tier';
import { useCredence } from '../provider/CredenceContext.ts';

const circle = <circle cx="12" cy="12" r="9" />;

/** What each tone looks like without colour, in a square of 24. */
const toneGlyphs: Readonly<Record<Tone, ReactNode>> = {
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

/** The glyphs that a tier's `icon` names. */
const namedGlyphs: ReadonlyMap<string, ReactNode> = new Map<string, ReactNode>([
  ['check_circle', toneGlyphs.positive],
  ['info', toneGlyphs.caution],
  ['warning', toneGlyphs.negative],
  ['help', toneGlyphs.neutral],
  [
    'shield',
    <>
      <path d="M12 3 4.5 6v5.5c0 4.6 3.1 8 7.5 9.5 4.4-1.5 7.5-4.9 7.5-9.5V6z" />
      <path d="m8.7 12 2.3 2.3 4.4-4.6" />
    </>,
  ],
  ['star', <path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z" />],
  [
    'cancel',
    <>
      {circle}
      <path d="m9 9 6 6M15 9l-6 6" />
    </>,
  ],
  [
    'block',
    <>
      {circle}
      <path d="m5.7 5.7 12.6 12.6" />
    </>,
  ],
  ['diamond', <path d="m12 3 9 9-9 9-9-9z" />],
]);

/** A confidence that is still to come. */
export const pendingGlyph: ReactNode = <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth={3} />;

/** Glyphs by the names that tiers give as their `icon`. */
type Icons = Readonly<Record<string, ReactNode>>;

/** A tier's glyph in a square of 24: the product's own of this name, else the built-in one, else that of its tone. */
export function glyphOf({ icon, tone }: Pick<Tier, 'icon' | 'tone'>, icons: Icons): ReactNode {
  const own = Object.hasOwn(icons, icon) ? icons[icon] : null;
  return own ?? namedGlyphs.get(icon) ?? toneGlyphs[tone];
}

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

/** A tier's glyph alone; what stands beside it says the same in words. */
export function TierGlyph({ tier }: { tier: Pick<Tier, 'icon' | 'tone'> }) {
  const { icons } = useCredence();
  return (
    <svg data-credence="confidence-icon" viewBox="0 0 24 24" aria-hidden="true">
      {glyphOf(tier, icons)}
    </svg>
  );
}
