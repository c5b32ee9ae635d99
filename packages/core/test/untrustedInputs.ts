import { existsSync, readFileSync } from 'node:fs';
import { hostile } from './hostile.ts';
import type { Hostile } from './hostile.ts';

const corpus = new URL('../../../../shared/corpus/untrusted.json', import.meta.url);

/** Hostile inputs: our own, and those of the corpus where it lies beside the repository. */
export function untrustedInputs(): readonly Hostile[] {
  if (!existsSync(corpus)) return hostile;
  // The shape that the corpus documents.
  const { vectors } = JSON.parse(readFileSync(corpus, 'utf8')) as { readonly vectors: Vector[] };
  return [...hostile, ...vectors.map(toHostile)];
}

interface Vector {
  readonly input: string;
  readonly kind: string;
  readonly category: string;
  readonly note?: string;
  readonly punycode?: string;
}

const categories: Readonly<Record<string, Hostile['category']>> = {
  'homoglyph-domain': 'homoglyph-domain',
  'idn-legit-negative-control': 'honest-domain',
  'hidden-unicode': 'hidden',
};

function toHostile({ input, kind, category, note, punycode }: Vector): Hostile {
  return {
    input,
    category: categories[category] ?? (kind === 'url' ? 'link' : 'markup'),
    ...(punycode !== undefined && { punycode }),
    ...(note?.startsWith('NEGATIVE CONTROL') === true && { benign: true }),
  };
}
