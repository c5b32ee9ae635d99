import type { ReactNode } from 'react';
import type { Tone } from '@credence-ui/core/tier';

const shapes: Readonly<Record<Tone, ReactNode>> = {
  positive: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8.2 12.3 2.6 2.6 5-5.4" />
    </>
  ),
  caution: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18z" className="filled" />
    </>
  ),
  negative: (
    <>
      <path d="M12 4 2.8 20h18.4z" />
      <path d="M12 10v4M12 17v.2" />
    </>
  ),
  neutral: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.6 9.4a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .9-1 1.7M12 16.6v.2" />
    </>
  ),
};

/** The shape that says the tier without colour. */
export function TierGlyph({ tone }: { readonly tone: Tone }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}
